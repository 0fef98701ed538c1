package org.thaw.feelings;

import static java.util.Objects.requireNonNull;

import org.thaw.library.Feeling;

/**
 * A word that may fit. It is only ever offered (“any of these?”), never told of a person.
 *
 * @param score 1 where the text says it in so many words, else how likely its label is: from one half, where it is just offered,
 *     to below 1
 */
public record Suggestion(Feeling feeling, double score) {
    public Suggestion {
        requireNonNull(feeling);
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("a score lies between 0 and 1");
        }
    }

    @Override
    public String toString() {
        return "Suggestion[hidden]";
    }
}
