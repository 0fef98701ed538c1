package org.thaw.boxes;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says until when somebody waits, as a clock on the wall and a calendar do. */
public final class Wait {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

    private Wait() {}

    /** Such as “today, 21:40” or “tomorrow, 06:00”; a day of the week where it is neither. */
    public static String until(ZonedDateTime end, ZonedDateTime now) {
        LocalDate today = now.toLocalDate();
        LocalDate day = end.toLocalDate();
        if (day.equals(today)) {
            return "today, " + TIME.format(end);
        }
        return (day.equals(today.plusDays(1)) ? "tomorrow" : DAY.format(end)) + ", " + TIME.format(end);
    }

    /** Such as “Saturday 5 December”. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The time of day alone. */
    public static String time(ZonedDateTime at) {
        return TIME.format(at);
    }
}
