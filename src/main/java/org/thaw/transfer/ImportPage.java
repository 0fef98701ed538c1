package org.thaw.transfer;

import org.thaw.transfer.exchange.Tally;

/** Bringing in an export, from choosing a file to having saved it. */
record ImportPage(Stage stage) {
    static final String TEMPLATE = "transfer/import";

    /** How far it is. */
    sealed interface Stage {}

    /** No file is chosen yet. */
    record Choosing() implements Stage {}

    /** The file cannot be taken. */
    record Unusable(String sentence, int saved) implements Stage {}

    /** The file is in order; nothing was saved yet. */
    record Ready(Tally tally, String ticket) implements Stage {}

    /** The file waited too long. */
    record Gone() implements Stage {}

    /** It is saved. */
    record Done(Tally tally) implements Stage {}
}
