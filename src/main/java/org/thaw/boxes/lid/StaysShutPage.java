package org.thaw.boxes.lid;

import org.thaw.practices.player.Stage;

/** Why a lid is not lifted now. */
record StaysShutPage(Stage stage, String name, String why) {
    @Override
    public String toString() {
        return "StaysShutPage[hidden]";
    }
}
