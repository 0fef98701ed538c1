package org.thaw.sitting.course;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.thaw.sitting.told.Rating;

/**
 * Asking again after a sitting: mood often dips before it lifts, back where it was by 20 minutes and better by 90 in
 * the laboratory (EVIDENCE A53; EVIDENCE C, stop rules).
 */
public enum CheckIn {
    TWENTY(Rating.When.TWENTY_MINUTES, Duration.ofMinutes(15), Duration.ofMinutes(20), Duration.ofMinutes(60)),
    NINETY(Rating.When.NINETY_MINUTES, Duration.ofMinutes(60), Duration.ofMinutes(90), Duration.ofHours(12)),
    /** After a night; when this is asked is our own judgement. */
    NEXT_DAY(Rating.When.NEXT_DAY, Duration.ofHours(12), Duration.ofHours(16), Duration.ofHours(48));

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

    public Rating.When when() {
        return when;
    }

    boolean answered(Sitting sitting) {
        return sitting.told().rating(when).isPresent()
                || sitting.told().later(when).isPresent();
    }

    /** When it is asked, after a sitting that ended then. */
    Instant due(Instant ended) {
        return ended.plus(due);
    }

    /** The question that an answer given now belongs to. */
    public static Optional<CheckIn> accepted(Sitting sitting, Instant now) {
        return first(sitting, now, (checkIn, since) -> since.compareTo(checkIn.from) >= 0);
    }

    /** The question whose time has come and that nobody has answered. After its time it is dropped without a word. */
    public static Optional<CheckIn> waiting(Sitting sitting, Instant now) {
        return first(sitting, now, (checkIn, since) -> since.compareTo(checkIn.due) >= 0);
    }

    /** The clock times of the questions that are still to come, or are waiting; the earliest first. */
    public static List<Instant> toCome(Sitting sitting, Instant now) {
        return sitting.finishedAt().stream()
                .flatMap(end -> Arrays.stream(values())
                        .filter(checkIn -> !checkIn.answered(sitting))
                        .filter(checkIn -> now.isBefore(end.plus(checkIn.until)))
                        .map(checkIn -> checkIn.due(end)))
                .toList();
    }

    private interface Ripe {
        boolean test(CheckIn checkIn, Duration sinceTheEnd);
    }

    private static Optional<CheckIn> first(Sitting sitting, Instant now, Ripe ripe) {
        return sitting.finishedAt().map(end -> Duration.between(end, now)).flatMap(since -> Arrays.stream(values())
                .filter(checkIn -> !checkIn.answered(sitting))
                .filter(checkIn -> since.compareTo(checkIn.until) < 0 && ripe.test(checkIn, since))
                .findFirst());
    }
}
