package org.thaw.journal;

import java.util.List;
import org.thaw.journal.leaf.Line;

/**
 * The first page of the journal.
 *
 * @param onThisDay pages of other years, where a person chose so
 */
record FrontPage(WritePage write, List<Line> latest, List<Line> onThisDay) {
    FrontPage {
        latest = List.copyOf(latest);
        onThisDay = List.copyOf(onThisDay);
    }

    @Override
    public String toString() {
        return "FrontPage[hidden]";
    }
}
