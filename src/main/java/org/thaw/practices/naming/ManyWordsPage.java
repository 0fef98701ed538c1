package org.thaw.practices.naming;

import java.util.List;
import java.util.Optional;
import org.thaw.draft.Draft;

/**
 * More than three words were chosen: which come nearest?
 *
 * @param turn which page of a sitting the form is from; 0 outside of one
 */
record ManyWordsPage(int turn, List<String> words, Optional<Draft> draft) {
    ManyWordsPage {
        words = List.copyOf(words);
    }

    @Override
    public String toString() {
        return "ManyWordsPage[hidden]";
    }
}
