package org.thaw.sitting.afterwards;

import org.thaw.draft.Draft;

/**
 * How it was.
 *
 * @param music whether there was music, so that the song can be named
 * @param left whether an unedited page was left in the middle
 * @param told what was told so far, and not sent
 */
record AfterPage(int turn, boolean music, boolean left, Draft told) {
    static final String FORM = "/sitting/after";

    @Override
    public String toString() {
        return "AfterPage[hidden]";
    }
}
