package org.thaw.diary;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.thaw.diary.note.Note;
import org.thaw.vault.Kept;

/**
 * A month of the diary.
 *
 * @param days the days with notes, the oldest first
 */
record Month(YearMonth month, List<DayOfNotes> days) {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final YearMonth FIRST = YearMonth.of(1900, 1);

    Month {
        days = List.copyOf(days);
    }

    static Month of(Diary diary, YearMonth month, ZoneId zone) {
        Map<LocalDate, List<Kept<? extends Note>>> byDay =
                diary.between(month.atDay(1), month.plusMonths(1).atDay(1), zone).stream()
                        .collect(Collectors.groupingBy(
                                kept -> LocalDate.ofInstant(kept.at(), zone), TreeMap::new, Collectors.toList()));
        List<DayOfNotes> days = new ArrayList<>();
        byDay.forEach((date, notes) -> days.add(DayOfNotes.of(date, notes, zone)));
        return new Month(month, days);
    }

    /** The month that an address names, or this one where it names none that can be. */
    static YearMonth read(String named, LocalDate today) {
        try {
            YearMonth month = named.isEmpty() ? YearMonth.from(today) : YearMonth.parse(named);
            return month.isBefore(FIRST) || month.isAfter(YearMonth.from(today)) ? YearMonth.from(today) : month;
        } catch (DateTimeException notAMonth) {
            return YearMonth.from(today);
        }
    }

    String name() {
        return NAME.format(month);
    }

    YearMonth before() {
        return month.minusMonths(1);
    }

    YearMonth after() {
        return month.plusMonths(1);
    }

    boolean isBefore(LocalDate today) {
        return month.isBefore(YearMonth.from(today));
    }

    /** Whole weeks from Monday on; the days of other months are empty. */
    List<List<Optional<LocalDate>>> weeks() {
        List<List<Optional<LocalDate>>> weeks = new ArrayList<>();
        LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        while (!monday.isAfter(month.atEndOfMonth())) {
            List<Optional<LocalDate>> week = new ArrayList<>();
            for (int day = 0; day < DayOfWeek.values().length; day++) {
                week.add(Optional.of(monday.plusDays(day))
                        .filter(date -> YearMonth.from(date).equals(month)));
            }
            weeks.add(week);
            monday = monday.plusWeeks(1);
        }
        return weeks;
    }

    Optional<DayOfNotes> on(LocalDate date) {
        return days.stream().filter(day -> day.date().equals(date)).findFirst();
    }

    @Override
    public String toString() {
        return "Month[hidden]";
    }
}
