package org.thaw.practices.player;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.thaw.library.Practice.Intensity;

/** Where a practice is played. */
public sealed interface Stage {
    /** Which page its forms are on, so that an old page moves nothing; 0 outside of a sitting. */
    int turn();

    /** From its own page, for as long as the person likes. */
    record Alone(String practice) implements Stage {
        public Alone {
            requireNonNull(practice);
        }

        @Override
        public int turn() {
            return 0;
        }
    }

    /**
     * As a step of a sitting.
     *
     * @param turn counts up with everything that happens in the sitting; 1 or more
     * @param minutes how long the step is planned to take
     * @param end the clock time at which the sitting ends
     * @param secondsLeft until the person is taken on, where the step has such a limit
     * @param intensity how strong the step is planned to be, where a practice has more than one way to be done
     * @param since when the step began; what a player keeps of an earlier sitting is older than this
     */
    record InSitting(int turn, int minutes, String end, Optional<Long> secondsLeft, Intensity intensity, Instant since)
            implements Stage {
        public InSitting {
            requireNonNull(end);
            requireNonNull(secondsLeft);
            requireNonNull(intensity);
            requireNonNull(since);
            if (turn < 1) {
                throw new IllegalArgumentException("a sitting has begun");
            }
        }
    }
}
