package org.thaw.sitting.told;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/** Words a person found for what they feel, where it sits, and its size (EVIDENCE C, C02). */
public record Naming(List<String> words, Optional<String> where, Optional<Size> size) {
    public static final int MOST_WORDS = 3;

    /** “Numb” and “nothing” stand first: here they are feelings like any other. */
    public static final List<String> WORDS = List.of(
            "numb",
            "nothing",
            "not sure",
            "tired",
            "sad",
            "lonely",
            "hurt",
            "angry",
            "afraid",
            "ashamed",
            "guilty",
            "longing",
            "empty",
            "tense",
            "tender",
            "relieved");

    public static final List<String> PLACES =
            List.of("nowhere", "eyes", "throat", "chest", "belly", "shoulders", "hands", "all over", "not sure");

    public Naming {
        words = List.copyOf(words);
        requireNonNull(where);
        requireNonNull(size);
        if (words.size() > MOST_WORDS || !WORDS.containsAll(words)) {
            throw new IllegalArgumentException("up to three words of the list");
        }
        if (where.filter(place -> !PLACES.contains(place)).isPresent()) {
            throw new IllegalArgumentException("a place of the list");
        }
    }

    @Override
    public String toString() {
        return "Naming[hidden]";
    }
}
