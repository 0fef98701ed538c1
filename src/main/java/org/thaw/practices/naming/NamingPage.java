package org.thaw.practices.naming;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.thaw.draft.Draft;
import org.thaw.practices.player.Stage;

/**
 * Where a naming is.
 *
 * @param open the one that is open, where there is one
 * @param draft what stands in the form of the page, where a vault is open
 * @param hasKept whether there is something to look back at
 */
record NamingPage(Stage stage, Optional<Naming> open, Optional<Draft> draft, boolean hasKept) {
    /** So many words are seen at once; the others are a press away. */
    private static final int SEEN = 18;

    NamingPage {
        requireNonNull(stage);
        requireNonNull(open);
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

    /** The words that come first for how the person began. */
    List<FeelingWord> nearest() {
        return ordered().subList(0, SEEN);
    }

    List<FeelingWord> others() {
        return ordered().subList(SEEN, ordered().size());
    }

    private List<FeelingWord> ordered() {
        return FeelingWord.ordered(naming().way(), naming().point());
    }

    boolean isTicked(String word) {
        return begun().map(form -> form.has("words", word))
                .orElseGet(() -> naming().words().contains(word));
    }

    boolean isTickedAmongOthers() {
        return others().stream().anyMatch(one -> isTicked(one.word()));
    }

    /** A word of their own. */
    String own() {
        return begun().map(form -> form.text("own"))
                .or(() -> naming().words().stream()
                        .filter(word -> !FeelingWord.isKnown(word))
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
