package org.thaw.insight.chart;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;

/** How far back is looked, and into what the time is parted. */
public enum Span {
    THREE_MONTHS("Three months"),
    YEAR("A year"),
    ALL("All of it");

    private static final int WEEKS = 13;
    private static final int MONTHS = 12;

    private final String words;

    Span(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one an address names; three months where it names none. */
    public static Span read(String word) {
        return Arrays.stream(values())
                .filter(span -> span.word().equals(word))
                .findFirst()
                .orElse(THREE_MONTHS);
    }

    /** Whether a part is a week; it is a month otherwise. */
    public boolean isByWeek() {
        return this == THREE_MONTHS;
    }

    /** The first day of the first part. */
    LocalDate from(LocalDate first, LocalDate today) {
        LocalDate back =
                switch (this) {
                    case THREE_MONTHS -> today.minusWeeks(WEEKS - 1);
                    case YEAR -> today.minusMonths(MONTHS - 1);
                    case ALL -> first;
                };
        return begin(back.isBefore(first) ? first : back);
    }

    LocalDate next(LocalDate from) {
        return isByWeek() ? from.plusWeeks(1) : from.plusMonths(1);
    }

    private LocalDate begin(LocalDate day) {
        return isByWeek() ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : day.withDayOfMonth(1);
    }
}
