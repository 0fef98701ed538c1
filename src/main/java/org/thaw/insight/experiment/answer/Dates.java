package org.thaw.insight.experiment.answer;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as they are said. */
public final class Dates {
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter AXIS = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private Dates() {}

    public static String whole(LocalDate date) {
        return LONG.format(date);
    }

    public static String brief(LocalDate date) {
        return SHORT.format(date);
    }

    public static String axis(LocalDate date) {
        return AXIS.format(date);
    }
}
