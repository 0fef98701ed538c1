package org.thaw.boxes.lid;

import org.thaw.draft.Draft;
import org.thaw.practices.player.Stage;
import org.thaw.vault.EntryId;

/** Putting something into a box, or only closing it. What is in it already is not shown. */
record FillPage(Stage stage, String box, String name, Draft draft) {
    /** How the draft of this box’s form is named. */
    static String form(EntryId box) {
        return "/sitting/now#fill-" + box;
    }

    @Override
    public String toString() {
        return "FillPage[hidden]";
    }
}
