package org.thaw.boxes.lid;

import java.util.List;
import java.util.Optional;
import org.thaw.practices.player.Stage;

/**
 * What to do with which box.
 *
 * @param next how far the first week has come, or what the rule suggests
 * @param room for one more box
 */
record ChoosePage(Stage stage, List<Line> boxes, String next, boolean room) {
    ChoosePage {
        boxes = List.copyOf(boxes);
    }

    /** One box; why it stays shut, where it does. */
    record Line(String id, String name, String weight, Optional<String> shut) {
        @Override
        public String toString() {
            return "Line[hidden]";
        }
    }

    @Override
    public String toString() {
        return "ChoosePage[hidden]";
    }
}
