package org.thaw.insight;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.thaw.insight.chart.OverTime;
import org.thaw.insight.chart.Part;
import org.thaw.insight.chart.Plot;
import org.thaw.insight.chart.Span;

/**
 * What a person’s notes show.
 *
 * @param measure what is drawn over time
 * @param overTime nothing where nothing was noted in that span
 * @param tried the practices in the order in which they were first had: never by how well they did
 * @param before what stood out on days with tears; nothing where no finding may be told
 * @param dayLook after how many days with a check-in they are compared again
 * @param tearsLately on how many of the last thirty days tears or wet eyes came
 */
record WhatHelpsPage(
        State state,
        Measure measure,
        Span span,
        Optional<OverTime> overTime,
        List<Tried> tried,
        int sittings,
        int sittingLook,
        List<String> before,
        int days,
        int dayLook,
        long tearsLately) {
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
        List<Part> told =
                notes.parts().stream().filter(part -> part.mean().isPresent()).toList();
        String tears =
                "Tears or wet eyes came on %s.".formatted(notes.tears() == 1 ? "1 day" : notes.tears() + " days");
        if (told.size() < 2) {
            return "You noted it on %d days. %s".formatted(notes.noted(), tears);
        }
        return "In the first %1$s you noted %2$s on average, in the last %3$s. It went from %4$s to %5$s on the way. %6$s"
                .formatted(unit(), mean(told.getFirst()), mean(told.getLast()), least(told), most(told), tears);
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
