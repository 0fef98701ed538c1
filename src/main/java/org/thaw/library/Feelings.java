package org.thaw.library;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The one list of words for feelings.
 *
 * @param words all of them, in the order in which they are offered
 * @param first those that stand before all others on every list
 * @param families the same words by what they have in common
 * @param labels the word that is offered for a label of the data from which suggestions were learned
 */
public record Feelings(List<Feeling> words, List<Feeling> first, List<Family> families, Map<String, Feeling> labels) {
    public Feelings {
        words = List.copyOf(words);
        first = List.copyOf(first);
        families = List.copyOf(families);
        labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    }

    /**
     * Words that have something in common.
     *
     * @param name as a heading
     */
    public record Family(String id, String name, List<Feeling> words) {
        public Family {
            words = List.copyOf(words);
        }
    }

    /** The feeling with this id. */
    public Optional<Feeling> feeling(String id) {
        return words.stream().filter(feeling -> feeling.id().equals(id)).findFirst();
    }

    /** Whether a word is one of the list, as it is written there. */
    public boolean has(String word) {
        return words.stream().anyMatch(feeling -> feeling.word().equals(word));
    }
}
