package org.thaw.sitting.course;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The time that runs in a sitting. It stands still in a pause, but for ten minutes at most in all, so that an agreed
 * end stays an end.
 *
 * @param paused how long it has stood still in pauses that are over
 * @param pausedSince when the present pause began, in a pause
 */
public record Hourglass(Instant begun, Duration paused, Optional<Instant> pausedSince) {
    public static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    public Hourglass {
        requireNonNull(begun);
        requireNonNull(pausedSince);
        if (paused.isNegative() || paused.compareTo(LONGEST_PAUSE) > 0) {
            throw new IllegalArgumentException("pauses last from nothing to ten minutes");
        }
    }

    static Hourglass begun(Instant now) {
        return new Hourglass(now, Duration.ZERO, Optional.empty());
    }

    /** How much of it has run down. A clock that was put back makes it stand still, never run up. */
    Duration run(Instant now) {
        Duration run = Duration.between(begun, now).minus(pausedBy(now));
        return run.isNegative() ? Duration.ZERO : run;
    }

    /** The clock time at which this much will have run down, if there is no further pause. */
    Instant when(Duration run, Instant now) {
        return begun.plus(run).plus(pausedBy(now));
    }

    Hourglass pause(Instant now) {
        return pausedSince.isPresent() ? this : new Hourglass(begun, paused, Optional.of(now));
    }

    Hourglass goOn(Instant now) {
        return new Hourglass(begun, pausedBy(now), Optional.empty());
    }

    private Duration pausedBy(Instant now) {
        Duration all = pausedSince
                .map(since -> paused.plus(positive(Duration.between(since, now))))
                .orElse(paused);
        return all.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : all;
    }

    private static Duration positive(Duration duration) {
        return duration.isNegative() ? Duration.ZERO : duration;
    }
}
