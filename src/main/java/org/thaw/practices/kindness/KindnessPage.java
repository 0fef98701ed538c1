package org.thaw.practices.kindness;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.thaw.draft.Draft;
import org.thaw.practices.player.Stage;

/**
 * Three things to say to oneself.
 *
 * @param phrases what was said before, newest first, a few at most
 */
record KindnessPage(Stage stage, Optional<Draft> draft, List<String> phrases) {
    KindnessPage {
        requireNonNull(stage);
        requireNonNull(draft);
        phrases = List.copyOf(phrases);
    }

    String typed() {
        return draft.map(begun -> begun.text("words")).orElse("");
    }

    @Override
    public String toString() {
        return "KindnessPage[hidden]";
    }
}
