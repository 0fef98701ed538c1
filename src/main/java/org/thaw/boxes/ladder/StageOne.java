package org.thaw.boxes.ladder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The first week, in which boxes are only made, filled and closed (EVIDENCE C, C08: “a week of it”). That it takes
 * closing on three days of that week or later is our own judgement: a week of waiting is no practice.
 *
 * @param days on which a box was closed
 */
public record StageOne(NavigableSet<LocalDate> days) {
    private static final int WEEK = 7;
    private static final int DAYS_OF_PRACTICE = 3;

    static StageOne of(Collection<Instant> closings, ZoneId zone) {
        return new StageOne(closings.stream()
                .map(closed -> LocalDate.ofInstant(closed, zone))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    boolean isOver(LocalDate today) {
        return daysToGo() == 0
                && ends().filter(end -> !today.isBefore(end)).isPresent()
                && !today.isBefore(days.last());
    }

    /** On how many more days a box is to be closed. */
    public int daysToGo() {
        return Math.max(0, DAYS_OF_PRACTICE - days.size());
    }

    /** The first day after the week, where it has begun. */
    public Optional<LocalDate> ends() {
        return days.stream().findFirst().map(first -> first.plusDays(WEEK));
    }

    Optional<ZonedDateTime> endsAt(ZoneId zone) {
        return ends().map(end -> end.atStartOfDay(zone));
    }
}
