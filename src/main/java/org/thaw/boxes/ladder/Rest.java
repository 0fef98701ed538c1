package org.thaw.boxes.ladder;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.thaw.practices.player.Night;

/**
 * The waits. One opening a day is the most (EVIDENCE C, stop rules: the cap); a day ends at midnight, but not sooner
 * than twelve hours after the opening, so that a late evening does not become two days, nor a journey.
 */
final class Rest {
    private static final Duration AT_LEAST = Duration.ofHours(12);

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
        return byDay(rested.isAfter(midnight) ? rested : midnight);
    }

    /** Nothing is opened at night, so a wait that ends there is said to end in the morning. */
    private static ZonedDateTime byDay(ZonedDateTime opens) {
        return Night.end(opens).orElse(opens);
    }
}
