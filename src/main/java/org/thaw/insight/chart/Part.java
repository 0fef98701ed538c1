package org.thaw.insight.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A week or a month of notes.
 *
 * @param before the first day after it
 * @param noted on how many of its days the level was told
 * @param mean of those days
 * @param tears on how many days tears or wet eyes came
 */
public record Part(LocalDate from, LocalDate before, int noted, OptionalDouble mean, int tears, boolean marked) {
    static Part of(LocalDate from, LocalDate before, List<Day> days) {
        List<Day> within = days.stream()
                .filter(day -> !day.date().isBefore(from) && day.date().isBefore(before))
                .toList();
        List<Double> levels =
                within.stream().flatMap(day -> day.level().stream().boxed()).toList();
        return new Part(
                from,
                before,
                levels.size(),
                levels.stream().mapToDouble(Double::doubleValue).average(),
                (int) within.stream().filter(Day::tears).count(),
                within.stream().anyMatch(Day::marked));
    }

    @Override
    public String toString() {
        return "Part[hidden]";
    }
}
