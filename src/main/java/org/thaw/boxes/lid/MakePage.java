package org.thaw.boxes.lid;

import java.util.Optional;
import org.thaw.draft.Draft;
import org.thaw.practices.player.Stage;

/** Making a box. */
record MakePage(Stage stage, Draft draft, Optional<String> fault) {
    @Override
    public String toString() {
        return "MakePage[hidden]";
    }
}
