package org.thaw.boxes.ladder;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * A box somebody may want to open, seen from outside.
 *
 * @param weight where they have said it
 * @param untied when it was called light enough, having been heavier before
 */
public record Candidate(Optional<Weight> weight, Optional<Instant> untied, Filling filling) {
    public Candidate {
        requireNonNull(weight);
        requireNonNull(untied);
        requireNonNull(filling);
    }

    public enum Filling {
        EMPTY,
        FILLED
    }

    @Override
    public String toString() {
        return "Candidate[hidden]";
    }
}
