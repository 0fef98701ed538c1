package org.thaw.boxes.lid;

import org.thaw.boxes.Anchors;
import org.thaw.practices.player.Stage;

/** A box that a page asks about, with the person’s own words for the numbers. */
record BoxOnPage(Stage stage, String box, String name, Anchors anchors) {
    @Override
    public String toString() {
        return "BoxOnPage[hidden]";
    }
}
