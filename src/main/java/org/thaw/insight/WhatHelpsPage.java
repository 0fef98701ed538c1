package org.thaw.insight;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.thaw.insight.chart.Mark;
import org.thaw.insight.chart.OverTime;
import org.thaw.insight.chart.Part;
import org.thaw.insight.chart.Plot;
import org.thaw.insight.chart.Span;
import org.thaw.insight.pattern.Patterns;
import org.thaw.library.Prose;

/**
 * What a person’s notes show.
 *
 * @param measure what is drawn over time
 * @param overTime nothing where nothing was noted in that span
 * @param tried the practices in the order in which they were first had: never by how well they did
 * @param sittings how many sittings they are counted over
 * @param before what stood out on days with tears; nothing where no finding may be told
 * @param days how many days with a check-in are compared for that
 * @param month the last thirty days
 * @param words what is known of others, and what cannot be told
 */
record WhatHelpsPage(
        State state,
        Measure measure,
        Span span,
        Optional<OverTime> overTime,
        List<Tried> tried,
        int sittings,
        List<String> before,
        int days,
        WithTears withTears,
        Month month,
        Prose words) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final String ONE_PLACE = "%.1f";

    WhatHelpsPage {
        tried = List.copyOf(tried);
        before = List.copyOf(before);
    }

    /** How much there is to look at. */
    enum State {
        NOTHING,
        EARLY,
        ENOUGH
    }

    /** On how many of the last thirty days tears or wet eyes came, and on how many anything was noted. */
    record Month(long tears, long noted) {
        private static final int ENOUGH = 20;

        /** Whether there are too few notes to lay beside a count of others. */
        boolean isThin() {
            return noted < ENOUGH;
        }
    }

    /** After how many sittings practices are compared again. */
    int sittingLook() {
        return Patterns.nextLook(sittings);
    }

    /** After how many days with a check-in they are compared again. */
    int dayLook() {
        return Patterns.nextLook(days);
    }

    /** What one average is of. */
    String unit() {
        return span == Span.THREE_MONTHS ? "week" : "month";
    }

    String day(LocalDate date) {
        return DAY.format(date);
    }

    String mean(Part part) {
        return part.mean().isPresent() ? ONE_PLACE.formatted(part.mean().getAsDouble()) : "–";
    }

    /** What was noted, as a sentence or two. It tells the first and the last part, and claims no change. */
    String summary() {
        OverTime notes = overTime.orElseThrow();
        String tears = "Tears or wet eyes came on " + days(notes.days(Mark.TEARS)) + ".";
        return (measure.scale().isAveraged() ? averages(notes) : answers(notes)) + " " + tears;
    }

    private String averages(OverTime notes) {
        List<Part> told =
                notes.parts().stream().filter(part -> part.mean().isPresent()).toList();
        if (told.size() < 2) {
            return "You noted it on " + days(notes.noted()) + ".";
        }
        return "In the first %1$s you noted %2$s on average, in the last %3$s. The lowest was %4$s, the highest %5$s."
                .formatted(unit(), mean(told.getFirst()), mean(told.getLast()), least(told), most(told));
    }

    private static String answers(OverTime notes) {
        return "You told how it felt afterwards on %s: %d lighter, %d the same, %d heavier."
                .formatted(
                        days(notes.noted()),
                        notes.at(Afterwards.LIGHTER.level()),
                        notes.at(Afterwards.SAME.level()),
                        notes.at(Afterwards.HEAVIER.level()));
    }

    private static String days(int many) {
        return switch (many) {
            case 0 -> "no day";
            case 1 -> "1 day";
            default -> many + " days";
        };
    }

    /** How many days of a part were this way. */
    int at(Part part, Afterwards so) {
        return part.at(so.level());
    }

    /** What is marked on days of a part. */
    String marks(Part part) {
        List<String> marks = new ArrayList<>();
        count(marks, part.days(Mark.SITTING), "sitting");
        count(marks, part.days(Mark.MEDICINE), "medicine");
        count(marks, part.days(Mark.HAPPENING), "happened");
        return marks.isEmpty() ? "–" : String.join(", ", marks);
    }

    private static void count(List<String> marks, int days, String what) {
        if (days > 0) {
            marks.add(what + " " + days);
        }
    }

    private static String least(List<Part> told) {
        return ONE_PLACE.formatted(told.stream()
                .mapToDouble(part -> part.mean().getAsDouble())
                .min()
                .orElseThrow());
    }

    private static String most(List<Part> told) {
        return ONE_PLACE.formatted(told.stream()
                .mapToDouble(part -> part.mean().getAsDouble())
                .max()
                .orElseThrow());
    }

    Plot wide(OverTime notes) {
        return Plot.wide(notes);
    }

    Plot narrow(OverTime notes) {
        return Plot.narrow(notes);
    }

    @Override
    public String toString() {
        return "WhatHelpsPage[hidden]";
    }
}
