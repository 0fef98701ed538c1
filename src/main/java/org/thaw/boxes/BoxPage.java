package org.thaw.boxes;

import java.util.Optional;
import org.thaw.vault.EntryId;

/**
 * One box from outside, with what can be done to it there.
 *
 * @param why its lid stays on
 * @param refused a name that was typed and cannot be taken; it stands in its field again
 */
record BoxPage(String path, Box box, String why, Anchors anchors, Optional<String> refused) {
    Optional<String> fault() {
        return refused.map(_ -> BoxName.FAULT);
    }

    String typed() {
        return refused.orElse(box.name());
    }

    static String path(EntryId box) {
        return "/boxes/" + box;
    }

    @Override
    public String toString() {
        return "BoxPage[hidden]";
    }
}
