package org.thaw.transfer;

import org.thaw.transfer.exchange.Tally;

/** Bringing in a file, from choosing it to having saved what it holds. */
record ImportPage(Stage stage) {
    static final String TEMPLATE = "transfer/import";

    /** How far it is. */
    sealed interface Stage {
        /** The heading, which is the question where there is one. */
        default String title() {
            return "Which file do you want to bring in?";
        }
    }

    /** No file is chosen yet. */
    record Choosing() implements Stage {}

    /** The file cannot be taken. */
    record Unusable(String sentence, int saved) implements Stage {}

    /** The file is in order; nothing was saved yet. */
    record Ready(Tally tally, String ticket) implements Stage {
        @Override
        public String title() {
            return "Bring these in?";
        }
    }

    /** The file is one of another program; nothing was saved yet. */
    record Preview(ForeignPreview file, Tally tally, String ticket) implements Stage {
        @Override
        public String title() {
            return "Bring these in?";
        }
    }

    /** The file waited too long. */
    record Gone() implements Stage {}

    /**
     * It is saved.
     *
     * @param unread how many pieces that could not be read were not kept
     */
    record Done(Tally tally, int unread) implements Stage {
        @Override
        public String title() {
            return "Your words are in";
        }
    }
}
