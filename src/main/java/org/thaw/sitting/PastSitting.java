package org.thaw.sitting;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What a sitting that is over tells somebody who looks for patterns.
 *
 * @param at when it began
 * @param practices those that brought nearer to a feeling and were come to, such as {@code C11}
 * @param moved whether something moved: wet eyes, tears, or relief at any time
 * @param tears whether tears or wet eyes came
 * @param relief how it felt afterwards, as it was told last; nothing where it was not told, or they were not sure
 * @param hard whether a stop rule ended it, or something of a stop rule was told later
 */
public record PastSitting(
        Instant at, Set<String> practices, boolean moved, boolean tears, Optional<Relief> relief, boolean hard) {
    public PastSitting {
        practices = Set.copyOf(practices);
        requireNonNull(relief);
    }

    /** How it felt afterwards. */
    public enum Relief {
        LIGHTER,
        SAME,
        HEAVIER
    }

    @Override
    public String toString() {
        return "PastSitting[hidden]";
    }
}
