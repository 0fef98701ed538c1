package org.thaw.reasons.question;

import java.util.List;

/**
 * The typed names that are not quite clear, each with those it may mean.
 *
 * @param back the page on which they were typed
 */
record NamesPage(List<Unclear> unclear, Then then, String back) {
    NamesPage {
        unclear = List.copyOf(unclear);
    }

    /** @param like names it may mean; none where nothing is near it */
    record Unclear(String typed, List<String> like) {
        Unclear {
            like = List.copyOf(like);
        }

        @Override
        public String toString() {
            return "Unclear[hidden]";
        }
    }

    boolean isEmpty() {
        return unclear.isEmpty();
    }

    @Override
    public String toString() {
        return "NamesPage[hidden]";
    }
}
