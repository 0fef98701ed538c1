package org.thaw.sitting.pages;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says times as a clock on the wall does. */
public final class ClockTime {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    private ClockTime() {}

    public static String time(Instant at, Clock clock) {
        return TIME.format(at.atZone(clock.getZone()));
    }

    public static String day(Instant at, Clock clock) {
        return DAY.format(at.atZone(clock.getZone()));
    }

    /** Such as “today, 21:40” or “tomorrow, 09:10”; a day of the week where it is neither. */
    public static String near(ZonedDateTime at, Clock clock) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = at.toLocalDate();
        if (day.equals(today)) {
            return "today, " + TIME.format(at);
        }
        return day.equals(today.plusDays(1)) ? "tomorrow, " + TIME.format(at) : DAY.format(at) + ", " + TIME.format(at);
    }
}
