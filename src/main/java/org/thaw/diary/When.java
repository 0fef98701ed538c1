package org.thaw.diary;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.thaw.draft.FaultyFormException;
import org.thaw.draft.Filled;

/**
 * The day and time that a form tells. A note may be of any day since 1900, and of none that has not come.
 *
 * @param on as a browser writes a day
 * @param at as a browser writes a time
 */
public record When(String on, String at) {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    public static When of(Filled form) {
        return new When(form.text("on").strip(), form.text("at").strip());
    }

    public static When of(Instant instant, ZoneId zone) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, zone).truncatedTo(ChronoUnit.MINUTES);
        return new When(local.toLocalDate().toString(), local.toLocalTime().toString());
    }

    /**
     * The moment; where neither was told, now. A note that keeps its minute keeps its second too.
     *
     * @param before when it was until now
     * @throws FaultyFormException where it is no day and time, or one that has not come
     */
    public Instant read(Instant now, Optional<Instant> before, ZoneId zone) {
        Instant usual = before.orElse(now);
        if ((on.isEmpty() && at.isEmpty()) || equals(of(usual, zone))) {
            return usual;
        }
        try {
            LocalDate day = on.isEmpty() ? LocalDate.ofInstant(now, zone) : LocalDate.parse(on);
            LocalTime time = at.isEmpty() ? LocalTime.NOON : LocalTime.parse(at);
            Instant told = day.atTime(time).atZone(zone).toInstant();
            if (day.isBefore(FIRST)) {
                throw new FaultyFormException("on", "Choose a day from 1900 on.");
            }
            // A time was not told, and the day is today: noon may not have come.
            if (at.isEmpty() && told.isAfter(now) && day.equals(LocalDate.ofInstant(now, zone))) {
                return now;
            }
            if (told.isAfter(now)) {
                throw new FaultyFormException("on", "That time has not come yet. Choose one that has.");
            }
            return told;
        } catch (DateTimeException notOne) {
            throw new FaultyFormException("on", "That is no day and time. Write it like 2026-11-03 and 21:30.");
        }
    }
}
