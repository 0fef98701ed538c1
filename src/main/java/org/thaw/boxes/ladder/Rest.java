package org.thaw.boxes.ladder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * The waits. One opening a day is the most (EVIDENCE C, stop rules: the cap); a day ends at midnight, but not sooner
 * than twelve hours after the opening, so that a late evening does not become two days, nor a journey. At night nothing
 * is read again.
 */
final class Rest {
    private static final Duration AT_LEAST = Duration.ofHours(12);
    private static final LocalTime NIGHT = LocalTime.of(22, 0);
    private static final LocalTime MORNING = LocalTime.of(6, 0);

    private Rest() {}

    /** Until when the next opening waits; also where a clock was put back behind the last. */
    static Optional<ZonedDateTime> after(Collection<Instant> openings, ZonedDateTime now) {
        return openings.stream()
                .max(Comparator.naturalOrder())
                .map(last -> nextDay(last, now))
                .filter(opens -> opens.isAfter(now));
    }

    static ZonedDateTime nextDay(Instant last, ZonedDateTime now) {
        ZonedDateTime there = last.atZone(now.getZone());
        ZonedDateTime midnight = there.toLocalDate().plusDays(1).atStartOfDay(now.getZone());
        ZonedDateTime rested = there.plus(AT_LEAST);
        return rested.isAfter(midnight) ? rested : midnight;
    }

    static Optional<ZonedDateTime> night(ZonedDateTime now) {
        LocalTime time = now.toLocalTime();
        if (time.isBefore(MORNING)) {
            return Optional.of(now.toLocalDate().atTime(MORNING).atZone(now.getZone()));
        }
        return time.isBefore(NIGHT)
                ? Optional.empty()
                : Optional.of(now.toLocalDate().plusDays(1).atTime(MORNING).atZone(now.getZone()));
    }
}
