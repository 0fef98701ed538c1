package org.thaw.boxes;

import java.util.Optional;
import org.thaw.vault.EntryId;

/**
 * One box from outside, with what can be done to it there.
 *
 * @param why its lid stays on
 * @param fault what to look at in the form that was sent
 */
record BoxPage(String path, Box box, String why, Anchors anchors, Optional<String> fault) {
    static String path(EntryId box) {
        return "/boxes/" + box;
    }

    @Override
    public String toString() {
        return "BoxPage[hidden]";
    }
}
