package org.thaw.practices.writing;

import java.util.Optional;

/**
 * Asks once more before the page is gone. It carries the words, so that they are not lost where they could not be kept.
 *
 * @param turn which page of a sitting the form is from; 0 outside of one
 * @param day said where it is one of the four days
 * @param last said where it was to be the last of them
 */
record BurnPage(
        int turn, String form, String draft, String text, String need, Optional<String> day, Optional<String> last) {
    @Override
    public String toString() {
        return "BurnPage[hidden]";
    }
}
