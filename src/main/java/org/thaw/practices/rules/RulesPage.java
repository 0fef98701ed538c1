package org.thaw.practices.rules;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.thaw.draft.Draft;
import org.thaw.practices.player.Stage;

/**
 * Where a look is.
 *
 * @param look the one that is open, where there is one
 * @param draft what stands in the answer’s form, where a vault is open
 * @param hasKept whether there is something to look back at
 */
record RulesPage(Stage stage, Optional<Look> look, Optional<Draft> draft, boolean hasKept) {
    RulesPage {
        requireNonNull(stage);
        requireNonNull(look);
        requireNonNull(draft);
    }

    /** What stands in the form: what was typed last, or what was answered before. */
    String typed() {
        return draft.filter(Draft::begun)
                .map(begun -> begun.text("words"))
                .or(() -> look.map(Look::answer))
                .orElse("");
    }

    @Override
    public String toString() {
        return "RulesPage[hidden]";
    }
}
