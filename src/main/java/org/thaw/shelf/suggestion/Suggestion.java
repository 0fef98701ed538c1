package org.thaw.shelf.suggestion;

import java.util.List;
import java.util.Optional;

/**
 * A title that is suggested, with what happens in it said first.
 *
 * @param warnings in words; empty where nothing is to be warned of
 * @param scene in words, where it is known
 * @param grounds where it comes from, and how sure that is
 * @param sources the numbers of what it is taken from
 */
record Suggestion(
        String id,
        String title,
        String kind,
        Optional<String> by,
        List<String> warnings,
        Optional<String> scene,
        String grounds,
        List<Integer> sources) {
    Suggestion {
        warnings = List.copyOf(warnings);
        sources = List.copyOf(sources);
    }
}
