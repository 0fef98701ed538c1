package org.thaw.boxes.lid;

import org.thaw.practices.player.Stage;

/**
 * What the rule suggests for another day.
 *
 * @param from when the next opening is possible
 */
record NextPage(Stage stage, String opening, String next, String from, boolean wentBadly) {
    @Override
    public String toString() {
        return "NextPage[hidden]";
    }
}
