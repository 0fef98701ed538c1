package org.thaw.practices.breath;

import java.util.List;
import org.thaw.practices.player.WayBack;

/** Making a rhythm of one’s own. */
record OwnRhythmPage(WayBack back, RhythmForm form, List<RhythmForm.Fault> faults) {
    OwnRhythmPage {
        faults = List.copyOf(faults);
    }

    List<Integer> in() {
        return Limits.in();
    }

    List<Integer> out() {
        return Limits.out();
    }

    /** Such as “4.5 seconds”. */
    static String seconds(int milliseconds) {
        return Breath.of(milliseconds, milliseconds).inSeconds() + " seconds";
    }

    @Override
    public String toString() {
        return "OwnRhythmPage[hidden]";
    }
}
