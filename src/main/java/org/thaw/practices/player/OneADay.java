package org.thaw.practices.player;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What there is one of a day (EVIDENCE C, stop rules: the cap). Such a day ends at midnight, but not sooner than twelve
 * hours after what was had, so that a late evening does not become two days, nor a journey. Twelve is our own judgement.
 */
public final class OneADay {
    private static final Duration AT_LEAST = Duration.ofHours(12);

    private OneADay() {}

    /** When the next may be had, where one was had today. One that seems still to come counts: a clock was put back. */
    public static Optional<ZonedDateTime> opensAgain(Stream<Instant> had, ZonedDateTime now) {
        return had.max(Comparator.naturalOrder())
                .map(last -> end(last, now.getZone()))
                .filter(opens -> opens.isAfter(now));
    }

    /** When the day is over in which this was had. */
    public static ZonedDateTime end(Instant had, ZoneId zone) {
        ZonedDateTime there = had.atZone(zone);
        ZonedDateTime midnight = there.toLocalDate().plusDays(1).atStartOfDay(zone);
        ZonedDateTime rested = there.plus(AT_LEAST);
        return rested.isAfter(midnight) ? rested : midnight;
    }

    /** The same by a clock on the wall. */
    public static LocalDateTime end(LocalDateTime had) {
        return end(had.toInstant(ZoneOffset.UTC), ZoneOffset.UTC).toLocalDateTime();
    }
}
