package org.thaw.sitting;

import java.time.Instant;
import java.util.Set;

/**
 * What a sitting that is over tells somebody who looks for patterns.
 *
 * @param at when it began
 * @param practices those that brought nearer to a feeling and were come to, such as {@code C11}
 * @param moved whether something moved: wet eyes, tears, or relief at any time
 * @param tears whether tears or wet eyes came
 * @param hard whether a stop rule ended it, or something of a stop rule was told later
 */
public record PastSitting(Instant at, Set<String> practices, boolean moved, boolean tears, boolean hard) {
    public PastSitting {
        practices = Set.copyOf(practices);
    }

    @Override
    public String toString() {
        return "PastSitting[hidden]";
    }
}
