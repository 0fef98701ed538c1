package org.thaw.sitting;

import java.util.Optional;

/**
 * How it was.
 *
 * @param music whether there was music, so that the song can be named
 * @param draft an unedited page that was left in the middle, where there is one
 */
record AfterPage(int turn, boolean music, Optional<String> draft) {
    @Override
    public String toString() {
        return "AfterPage[hidden]";
    }
}
