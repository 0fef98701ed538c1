package org.thaw.account.ways;

import java.util.List;

/** Twelve words to be written down. */
record NewWordsPage(List<String> words) {
    NewWordsPage {
        words = List.copyOf(words);
    }

    /** They are a secret and never printed. */
    @Override
    public String toString() {
        return "NewWordsPage";
    }
}
