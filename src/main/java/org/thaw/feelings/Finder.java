package org.thaw.feelings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.thaw.feelings.model.LabelModel;
import org.thaw.feelings.model.Likely;
import org.thaw.feelings.model.ModelFile;
import org.thaw.feelings.sayings.Sayings;
import org.thaw.feelings.sayings.Told;
import org.thaw.library.Feeling;
import org.thaw.library.Feelings;

/** Finds words for a text: first what it says in so many words, then what texts like it were labelled with. */
record Finder(Sayings sayings, LabelModel model, Map<String, Feeling> labels) {
    /** What a comment thinks of another more than what is felt. They are offered only to a text that names no feeling. */
    private static final Set<String> STANCES = Set.of("approval", "disapproval", "realization");

    static Finder with(Feelings feelings) {
        return new Finder(new Sayings(feelings), ModelFile.carried(), feelings.labels());
    }

    List<Suggestion> find(String text) {
        Told told = sayings.in(text);
        List<Suggestion> found = new ArrayList<>();
        told.said().forEach(feeling -> found.add(new Suggestion(feeling, 1)));
        model.likely(text).stream()
                .filter(likely -> told.said().isEmpty() || !STANCES.contains(likely.label()))
                .flatMap(likely -> word(likely).stream())
                .filter(one -> !told.said().contains(one.feeling()))
                .filter(one -> !told.denied().contains(one.feeling()))
                .forEach(found::add);
        return found;
    }

    /** “neutral” has no word. */
    private Optional<Suggestion> word(Likely likely) {
        return Optional.ofNullable(labels.get(likely.label())).map(feeling -> new Suggestion(feeling, likely.score()));
    }
}
