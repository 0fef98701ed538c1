package org.thaw.insight.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A week or a month of notes.
 *
 * @param before the first day after it
 */
public record Part(LocalDate from, LocalDate before, List<Day> days) {
    public Part {
        days = List.copyOf(days);
    }

    /** On how many of its days the level was told. */
    public int noted() {
        return (int) days.stream().filter(day -> day.level().isPresent()).count();
    }

    public OptionalDouble mean() {
        return days.stream().flatMapToDouble(day -> day.level().stream()).average();
    }

    /** On how many of its days the level was this one. */
    public int at(int level) {
        return (int) days.stream()
                .flatMapToDouble(day -> day.level().stream())
                .filter(told -> told == level)
                .count();
    }

    /** On how many of its days there is this mark. */
    public int days(Mark mark) {
        return (int) days.stream().filter(day -> day.marks().contains(mark)).count();
    }

    @Override
    public String toString() {
        return "Part[hidden]";
    }
}
