package org.thaw.boxes;

import java.util.List;
import java.util.Optional;
import org.thaw.draft.Draft;

/** A person’s own words for the numbers, to be said or changed. */
public record AnchorsPage(List<Anchors.Anchor> anchors, Draft draft, Optional<String> fault) {
    static final String FORM = "/boxes/anchors";
    static final String FAULT = "Please keep each to " + Anchors.LONGEST + " letters.";

    /** As the form names its fields, in the order of the numbers. */
    static final List<String> FIELDS = List.of("a0", "a3", "a5", "a8", "a10");

    public AnchorsPage {
        anchors = List.copyOf(anchors);
    }

    /** What stands in the field: what was typed last, or what is kept. */
    public String text(Anchors.Anchor anchor) {
        return draft.begun() ? draft.text("a" + anchor.size()) : anchor.words();
    }

    @Override
    public String toString() {
        return "AnchorsPage[hidden]";
    }
}
