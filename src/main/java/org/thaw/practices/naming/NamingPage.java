package org.thaw.practices.naming;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.thaw.draft.Draft;
import org.thaw.library.BodyPlace;
import org.thaw.library.Feelings;
import org.thaw.practices.player.Stage;

/**
 * Where a naming is.
 *
 * @param open the one that is open, where there is one
 * @param feelings every word there is
 * @param draft what stands in the form of the page, where a vault is open
 * @param hasKept whether there is something to look back at
 */
record NamingPage(Stage stage, Optional<Naming> open, Feelings feelings, Optional<Draft> draft, boolean hasKept) {
    NamingPage {
        requireNonNull(stage);
        requireNonNull(open);
        requireNonNull(feelings);
        requireNonNull(draft);
    }

    private Naming naming() {
        return open.orElseThrow();
    }

    private Optional<Draft> begun() {
        return draft.filter(Draft::begun);
    }

    boolean isFirst() {
        return naming().isFirst();
    }

    List<String> said() {
        return naming().words();
    }

    WordList list() {
        return WordList.of(feelings, naming());
    }

    boolean isTicked(String word) {
        return begun().map(form -> form.has("words", word))
                .orElseGet(() -> naming().words().contains(word));
    }

    boolean isTickedAmongOthers() {
        return list().hidden().anyMatch(one -> isTicked(one.word()));
    }

    /** A word of their own. */
    String own() {
        return begun().map(form -> form.text("own"))
                .or(() -> naming().words().stream()
                        .filter(word -> !feelings.has(word))
                        .findFirst())
                .orElse("");
    }

    boolean isThere(BodyPlace place) {
        return begun().map(form -> form.has("places", place.word()))
                .orElseGet(() -> naming().places().contains(place));
    }

    boolean isHere(Point point) {
        return begun().map(form -> form.has("pad", point.written()))
                .orElseGet(() -> naming().point().equals(Optional.of(point)));
    }

    OptionalInt size() {
        return begun().map(form -> form.number("size"))
                .orElseGet(() -> naming().size().map(OptionalInt::of).orElseGet(OptionalInt::empty));
    }

    @Override
    public String toString() {
        return "NamingPage[hidden]";
    }
}
