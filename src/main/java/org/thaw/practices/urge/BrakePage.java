package org.thaw.practices.urge;

import java.util.List;
import org.thaw.draft.Draft;
import org.thaw.practices.player.Stage;

/**
 * Finding the brake.
 *
 * @param found where it was, the times before; the latest first
 */
record BrakePage(Stage stage, List<String> found, Draft draft) {
    /** Ten seconds, five times (EVIDENCE C, C12). */
    static final int TIMES = 5;

    BrakePage {
        found = List.copyOf(found);
    }

    @Override
    public String toString() {
        return "BrakePage[hidden]";
    }
}
