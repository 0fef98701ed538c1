package org.thaw.dodges;

import org.thaw.draft.Draft;

/** One dodge, with the question of what was under it. */
record DodgePage(DodgesPage.Line line, Draft draft) {
    /** What stands in the form: what was typed last, or what was kept. */
    String typed() {
        return draft.begun() ? draft.text("words") : line.dodge().under().orElse("");
    }

    /** Whether this kind is chosen in the form. */
    boolean isChosen(Dodge.Kind kind) {
        return draft.begun() ? draft.has("kind", kind.word()) : line.dodge().kind() == kind;
    }
}
