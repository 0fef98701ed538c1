package org.thaw.boxes.lid;

import org.thaw.practices.player.Stage;

/**
 * A lid is up.
 *
 * @param until the clock time at which it closes by itself
 */
record UpPage(Stage stage, String opening, String name, String until) {
    @Override
    public String toString() {
        return "UpPage[hidden]";
    }
}
