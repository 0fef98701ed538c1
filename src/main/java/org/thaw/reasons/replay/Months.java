package org.thaw.reasons.replay;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** Months as they are written: 2025-03, or a day in it, 2025-03-14. */
public final class Months {
    private static final Pattern WRITTEN = Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?");
    private static final int LENGTH_OF_A_MONTH = 7;

    private Months() {}

    /** The month; empty where it is none. */
    public static Optional<YearMonth> read(String written) {
        if (!WRITTEN.matcher(written).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    written.length() == LENGTH_OF_A_MONTH
                            ? YearMonth.parse(written)
                            : YearMonth.from(LocalDate.parse(written)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
