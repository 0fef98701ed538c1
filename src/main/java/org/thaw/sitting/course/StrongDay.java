package org.thaw.sitting.course;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * Whether today’s one strong practice has been had (EVIDENCE C, stop rules: the cap). A day ends at midnight, but not
 * sooner than twelve hours after the practice, so that a late evening does not become two days.
 *
 * @param opensAgain when the next strong practice may be had, where one was had today
 */
public record StrongDay(Optional<ZonedDateTime> opensAgain) {
    public static final StrongDay UNUSED = new StrongDay(Optional.empty());
    private static final Duration AT_LEAST = Duration.ofHours(12);

    public static StrongDay after(Collection<Sitting> past, Clock clock) {
        return new StrongDay(past.stream()
                .flatMap(sitting -> sitting.strongAt().stream())
                .max(Comparator.naturalOrder())
                .map(last -> opening(last, clock.getZone()))
                .filter(opening -> opening.toInstant().isAfter(clock.instant())));
    }

    public boolean isUsed() {
        return opensAgain.isPresent();
    }

    private static ZonedDateTime opening(Instant last, ZoneId zone) {
        LocalDate tomorrow = last.atZone(zone).toLocalDate().plusDays(1);
        ZonedDateTime midnight = tomorrow.atStartOfDay(zone);
        ZonedDateTime rested = last.plus(AT_LEAST).atZone(zone);
        return rested.isAfter(midnight) ? rested : midnight;
    }
}
