package org.thaw.transfer.foreign;

import org.thaw.transfer.foreign.told.Reading;

/** What a file turned out to be. */
public sealed interface Looked {
    /** An export of Thaw itself. */
    record Own() implements Looked {}

    /** A file of another program. */
    record Other(Reading reading) implements Looked {}

    /**
     * None that Thaw can read.
     *
     * @param sentence what it is; quotes nothing of it
     */
    record Unusable(String sentence) implements Looked {}
}
