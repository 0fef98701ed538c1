package org.thaw.practices.setting;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.thaw.draft.Draft;
import org.thaw.practices.player.Stage;
import org.thaw.practices.player.Surroundings;

/** The comforts, and the agreed end. */
record SettingPage(Stage stage, Comforts comforts, Optional<Draft> draft, Surroundings surroundings) {
    /** The ends that are offered outside of a sitting. */
    static final List<Integer> MINUTES = List.of(5, 10, 15, 20, 40);

    SettingPage {
        requireNonNull(stage);
        requireNonNull(comforts);
        requireNonNull(draft);
        requireNonNull(surroundings);
    }

    boolean isThere(String comfort) {
        return draft.filter(begun -> begun.has("there", comfort)).isPresent();
    }

    boolean isChosen(int minutes) {
        return draft.filter(begun -> begun.has("minutes", Integer.toString(minutes)))
                .isPresent();
    }

    /** What was typed and not yet added. */
    String typed() {
        return draft.map(begun -> begun.text("own"))
                .filter(own -> !comforts.words().contains(own.strip()))
                .orElse("");
    }

    @Override
    public String toString() {
        return "SettingPage[hidden]";
    }
}
