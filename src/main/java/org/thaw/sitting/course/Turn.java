package org.thaw.sitting.course;

/** What came of a move. */
public sealed interface Turn {
    /** The sitting as it is now, for saving or for showing. */
    Sitting sitting();

    record Taken(Sitting sitting) implements Turn {}

    /** The move does not belong where the sitting is: an old page, a second tab, an address typed by hand. */
    record Refused(Sitting sitting) implements Turn {}
}
