package org.thaw.practices.body;

import java.util.List;
import org.thaw.practices.player.Stage;

/**
 * A way through the body.
 *
 * @param leaveOut who leaves it out, said first
 * @param always what holds at every part
 * @param script without the parts that are left out
 * @param parts all there are, in order
 */
record BodyPage(
        Stage stage,
        String practice,
        String title,
        String leaveOut,
        String always,
        BodyScript script,
        List<Part> parts,
        Wishes wishes) {
    BodyPage {
        parts = List.copyOf(parts);
    }

    boolean isLeftOut(Part part) {
        return wishes.leftOut().contains(part);
    }

    boolean keepsEyesOpen() {
        return wishes.eyes() == Eyes.OPEN;
    }

    @Override
    public String toString() {
        return "BodyPage[hidden]";
    }
}
