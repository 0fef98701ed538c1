package org.thaw.reasons.taking;

import java.time.YearMonth;

/** The months in which crying may have changed: one where it is known, many where only “within three months” is. */
public record Period(YearMonth earliest, YearMonth latest) {
    /** How long after a start or a change a medicine is said to act: about three months (EVIDENCE B, R20). */
    private static final int SOON_MONTHS = 3;

    /** No month before this one is told apart from it. */
    private static final YearMonth LONG_AGO = YearMonth.of(1900, 1);

    /** One known month. */
    public static Period of(YearMonth month) {
        return new Period(month, month);
    }

    /** The last three months. */
    public static Period recent(YearMonth now) {
        return new Period(now.minusMonths(SOON_MONTHS), now);
    }

    /** More than a year ago. */
    public static Period overAYearAgo(YearMonth now) {
        return new Period(LONG_AGO, now.minusYears(1));
    }

    /** Neither in the last three months nor more than a year ago. */
    public static Period between(YearMonth now) {
        return new Period(now.minusYears(1), now.minusMonths(SOON_MONTHS));
    }

    /** Whichever month it was, it came soon after this turn. */
    boolean isSurelySoonAfter(YearMonth turn) {
        return !earliest.isBefore(turn) && !latest.isAfter(turn.plusMonths(SOON_MONTHS));
    }

    /** Whichever month it was, it came before this turn, or long after it. */
    boolean isSurelyNotSoonAfter(YearMonth turn) {
        return latest.isBefore(turn) || earliest.isAfter(turn.plusMonths(SOON_MONTHS));
    }
}
