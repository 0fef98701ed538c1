package org.thaw.sitting.afterwards;

import java.util.Optional;
import org.thaw.draft.Draft;

/**
 * How it was.
 *
 * @param music whether there was music, so that the song can be named
 * @param draft an unedited page that was left in the middle, where there is one
 * @param told what was told so far, and not sent
 */
record AfterPage(int turn, boolean music, Optional<String> draft, Draft told) {
    static final String FORM = "/sitting/after";

    @Override
    public String toString() {
        return "AfterPage[hidden]";
    }
}
