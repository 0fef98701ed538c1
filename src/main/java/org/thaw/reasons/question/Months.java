package org.thaw.reasons.question;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a month in the ways people write one: 2025-03, 3/2025, March 2025, Mar 2025. */
final class Months {
    private static final List<DateTimeFormatter> WAYS = Stream.of(
                    "uuuu-M", "uuuu/M", "M/uuuu", "M.uuuu", "M-uuuu", "MMMM uuuu", "MMM uuuu")
            .map(pattern -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(Locale.ENGLISH))
            .toList();
    private static final int EARLIEST = 1920;
    private static final int LATEST = 2100;

    private Months() {}

    static Optional<YearMonth> read(String typed) {
        String tidy = typed.strip().replaceAll("\\s+", " ");
        return WAYS.stream()
                .flatMap(way -> read(tidy, way).stream())
                .filter(month -> month.getYear() >= EARLIEST && month.getYear() <= LATEST)
                .findFirst();
    }

    /** The month, where it is not still to come. */
    static Optional<YearMonth> past(String typed, Clock clock) {
        return read(typed).filter(month -> !month.isAfter(YearMonth.now(clock)));
    }

    /** As a field for a month holds it. */
    static String written(YearMonth month) {
        return month.toString();
    }

    private static Optional<YearMonth> read(String typed, DateTimeFormatter way) {
        try {
            return Optional.of(YearMonth.parse(typed, way));
        } catch (DateTimeException notThisWay) {
            return Optional.empty();
        }
    }
}
