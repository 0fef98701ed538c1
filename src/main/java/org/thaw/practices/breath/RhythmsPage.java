package org.thaw.practices.breath;

import java.util.List;
import org.thaw.practices.player.WayBack;

/** The rhythms to choose from. */
record RhythmsPage(WayBack back, List<Rhythm> known, List<Rhythm> own, Rhythm chosen) {
    RhythmsPage {
        known = List.copyOf(known);
        own = List.copyOf(own);
    }

    boolean isChosen(Rhythm rhythm) {
        return rhythm.equals(chosen);
    }

    @Override
    public String toString() {
        return "RhythmsPage[hidden]";
    }
}
