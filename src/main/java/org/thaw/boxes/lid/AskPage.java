package org.thaw.boxes.lid;

import org.thaw.boxes.Anchors;
import org.thaw.practices.player.Stage;

/** Asks for a number after the lid is shut. */
record AskPage(Stage stage, String opening, Anchors anchors) {
    @Override
    public String toString() {
        return "AskPage[hidden]";
    }
}
