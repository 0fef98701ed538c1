package org.thaw.reasons.interview;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A month as it is said, such as March 2025. */
public final class WrittenMonth {
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private WrittenMonth() {}

    public static String of(YearMonth month) {
        return WORDS.format(month);
    }
}
