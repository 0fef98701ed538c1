package org.thaw.sitting.course;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.thaw.sitting.told.Rating;

/**
 * Asking again after a sitting: mood often dips before it lifts, back where it was by 20 minutes and better by 90 in
 * the laboratory (EVIDENCE A53; EVIDENCE C, stop rules).
 */
public enum CheckIn {
    TWENTY(Rating.When.TWENTY_MINUTES, Duration.ofMinutes(15), Duration.ofMinutes(20), Duration.ofMinutes(60)),
    NINETY(Rating.When.NINETY_MINUTES, Duration.ofMinutes(60), Duration.ofMinutes(90), Duration.ofHours(12));

    private final Rating.When when;
    private final Duration from;
    private final Duration due;
    private final Duration until;

    CheckIn(Rating.When when, Duration from, Duration due, Duration until) {
        this.when = when;
        this.from = from;
        this.due = due;
        this.until = until;
    }

    Rating.When when() {
        return when;
    }

    /** The question that an answer given now belongs to. */
    public static Optional<CheckIn> accepted(Sitting sitting, Instant now) {
        return first(sitting, now, (checkIn, since) -> since.compareTo(checkIn.from) >= 0);
    }

    /** The question whose time has come and that nobody has answered. After its time it is dropped without a word. */
    public static Optional<CheckIn> waiting(Sitting sitting, Instant now) {
        return first(sitting, now, (checkIn, since) -> since.compareTo(checkIn.due) >= 0);
    }

    /** The clock time of the next question that is still to come, or is waiting. */
    public static Optional<Instant> next(Sitting sitting, Instant now) {
        return sitting.finishedAt().flatMap(end -> Arrays.stream(values())
                .filter(checkIn -> sitting.told().rating(checkIn.when).isEmpty())
                .filter(checkIn -> now.isBefore(end.plus(checkIn.until)))
                .map(checkIn -> end.plus(checkIn.due))
                .findFirst());
    }

    private interface Ripe {
        boolean test(CheckIn checkIn, Duration sinceTheEnd);
    }

    private static Optional<CheckIn> first(Sitting sitting, Instant now, Ripe ripe) {
        return sitting.finishedAt().map(end -> Duration.between(end, now)).flatMap(since -> Arrays.stream(values())
                .filter(checkIn -> sitting.told().rating(checkIn.when).isEmpty())
                .filter(checkIn -> since.compareTo(checkIn.until) < 0 && ripe.test(checkIn, since))
                .findFirst());
    }
}
