package org.thaw.sitting.course;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether today’s one strong practice has been had (EVIDENCE C, stop rules: the cap). A day ends at midnight, but not
 * sooner than twelve hours after the practice, so that a late evening does not become two days.
 *
 * @param opensAgain when the next strong practice may be had, where one was had today
 */
public record StrongDay(Optional<ZonedDateTime> opensAgain) {
    public static final StrongDay UNUSED = new StrongDay(Optional.empty());

    private static final Duration AT_LEAST = Duration.ofHours(12);

    /** The day after strong practices at these times. One that seems still to come counts: the clock was put back. */
    public static StrongDay after(Stream<Instant> strong, Clock clock) {
        return new StrongDay(strong.max(Comparator.naturalOrder())
                .map(last -> end(last, clock.getZone()))
                .filter(opening -> opening.toInstant().isAfter(clock.instant())));
    }

    public boolean isUsed() {
        return opensAgain.isPresent();
    }

    /** When the day of this moment is over, as far as a limit of a day goes. */
    static ZonedDateTime end(Instant at, ZoneId zone) {
        LocalDate tomorrow = at.atZone(zone).toLocalDate().plusDays(1);
        ZonedDateTime midnight = tomorrow.atStartOfDay(zone);
        ZonedDateTime rested = at.plus(AT_LEAST).atZone(zone);
        return rested.isAfter(midnight) ? rested : midnight;
    }
}
