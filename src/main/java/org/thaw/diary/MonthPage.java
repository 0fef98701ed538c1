package org.thaw.diary;

import java.time.LocalDate;
import java.util.List;

/**
 * A month as a calendar or as a line of time.
 *
 * @param months those with notes, the newest first
 */
record MonthPage(Month month, LocalDate today, List<MonthLink> months) {
    MonthPage {
        months = List.copyOf(months);
    }

    /** Whether a day can have a note: it is not still to come. */
    boolean isReached(LocalDate date) {
        return !date.isAfter(today);
    }

    DayOfNotes day(LocalDate date) {
        return month.on(date).orElseGet(() -> DayOfNotes.empty(date));
    }

    /** Another month with notes. */
    record MonthLink(String month, String name) {}

    @Override
    public String toString() {
        return "MonthPage[hidden]";
    }
}
