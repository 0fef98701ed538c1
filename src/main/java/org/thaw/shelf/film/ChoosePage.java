package org.thaw.shelf.film;

import java.util.List;
import org.thaw.practices.player.Stage;
import org.thaw.shelf.title.Title;
import org.thaw.vault.Kept;

/**
 * What to watch.
 *
 * @param offered films and series from the shelf, what was used last first
 * @param leftOut how many of the shelf are not offered, since they are too close for now
 */
record ChoosePage(Stage stage, List<Kept<Title>> offered, int leftOut) {
    /** So many are laid out; the others are in a list that opens. */
    private static final int LAID_OUT = 6;

    ChoosePage {
        offered = List.copyOf(offered);
    }

    List<Kept<Title>> first() {
        return offered.subList(0, Math.min(LAID_OUT, offered.size()));
    }

    List<Kept<Title>> others() {
        return offered.subList(first().size(), offered.size());
    }

    @Override
    public String toString() {
        return "ChoosePage[hidden]";
    }
}
