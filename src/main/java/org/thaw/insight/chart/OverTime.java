package org.thaw.insight.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Days of notes, parted into weeks or months.
 *
 * @param days within the span, the oldest first
 * @param parts all of the span, also those without a note
 */
public record OverTime(Scale scale, Span span, List<Day> days, List<Part> parts) {
    public OverTime {
        days = List.copyOf(days);
        parts = List.copyOf(parts);
    }

    /**
     * The notes of that time, up to today; nothing where nothing was noted in it.
     *
     * @param all the oldest first
     */
    public static Optional<OverTime> of(Scale scale, List<Day> all, Span span, LocalDate today) {
        List<Day> days = all.stream().filter(day -> !day.date().isAfter(today)).toList();
        if (days.isEmpty()) {
            return Optional.empty();
        }
        LocalDate from = span.from(days.getFirst().date(), today);
        List<Day> within =
                days.stream().filter(day -> !day.date().isBefore(from)).toList();
        List<Part> parts = new ArrayList<>();
        int at = 0;
        for (LocalDate begins = from; !begins.isAfter(today); begins = span.next(begins)) {
            LocalDate ends = span.next(begins);
            int to = at;
            while (to < within.size() && within.get(to).date().isBefore(ends)) {
                to++;
            }
            parts.add(new Part(begins, ends, within.subList(at, to)));
            at = to;
        }
        return within.isEmpty() ? Optional.empty() : Optional.of(new OverTime(scale, span, within, parts));
    }

    public LocalDate from() {
        return parts.getFirst().from();
    }

    public LocalDate before() {
        return parts.getLast().before();
    }

    /** On how many days the level was told. */
    public int noted() {
        return parts.stream().mapToInt(Part::noted).sum();
    }

    /** On how many days the level was this one. */
    public int at(int level) {
        return parts.stream().mapToInt(part -> part.at(level)).sum();
    }

    /** On how many days there is this mark. */
    public int days(Mark mark) {
        return parts.stream().mapToInt(part -> part.days(mark)).sum();
    }

    @Override
    public String toString() {
        return "OverTime[hidden]";
    }
}
