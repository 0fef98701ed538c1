package org.thaw.journal;

import java.util.List;
import org.thaw.journal.leaf.Line;

/**
 * All pages, a part at a time, the newest first.
 *
 * @param number which part, from 1
 * @param parts how many there are
 */
record AllPage(List<Line> lines, int number, int parts) {
    AllPage {
        lines = List.copyOf(lines);
    }

    boolean hasNewer() {
        return number > 1;
    }

    boolean hasOlder() {
        return number < parts;
    }

    @Override
    public String toString() {
        return "AllPage[hidden]";
    }
}
