package org.thaw.sitting.told;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a person told some time after a sitting. How heavy it was stands among the ratings.
 *
 * @param when twenty or ninety minutes after, or on the next day
 * @param relief left out where it was not answered
 */
public record Later(Rating.When when, Instant at, Optional<After.Relief> relief, List<Reaction> reactions) {
    public Later {
        requireNonNull(when);
        requireNonNull(at);
        requireNonNull(relief);
        reactions = List.copyOf(reactions);
    }

    @Override
    public String toString() {
        return "Later[hidden]";
    }
}
