package org.thaw.insight.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OverTimeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @Test
    void isNothingWithoutANote() {
        assertThat(OverTime.of(Scale.NUMBERS, List.of(), Span.ALL, TODAY)).isEmpty();
        assertThat(OverTime.of(Scale.NUMBERS, List.of(day(400, 5)), Span.THREE_MONTHS, TODAY))
                .isEmpty();
    }

    @Test
    void partsThreeMonthsIntoWeeksFromMondayOn() {
        OverTime notes = notes(Span.THREE_MONTHS, day(30, 4), day(29, 6), day(1, 7));

        assertThat(notes.from()).isEqualTo(LocalDate.of(2026, 10, 26));
        assertThat(notes.parts()).hasSize(5);
        assertThat(notes.parts().getFirst().mean().getAsDouble()).isEqualTo(5, within(1e-9));
        assertThat(notes.parts().get(1).mean()).isEmpty();
        assertThat(notes.noted()).isEqualTo(3);
    }

    @Test
    void countsEveryDayOnceOverTenYears() {
        List<Day> days = new ArrayList<>();
        for (int ago = 3650; ago >= 0; ago--) {
            days.add(new Day(
                    TODAY.minusDays(ago), OptionalDouble.of(ago % 11), ago % 10 == 0 ? Set.of(Mark.TEARS) : Set.of()));
        }

        OverTime notes = OverTime.of(Scale.NUMBERS, days, Span.ALL, TODAY).orElseThrow();

        assertThat(notes.parts()).hasSize(121);
        assertThat(notes.noted()).isEqualTo(3651);
        assertThat(notes.days(Mark.TEARS)).isEqualTo(366);
        assertThat(Plot.wide(notes).labels()).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void drawsAStrokeOverPartsInARowAndAGapOverThoseWithout() {
        Plot plot = Plot.wide(notes(Span.THREE_MONTHS, day(50, 4), day(43, 6), day(20, 7), day(13, 7), day(6, 3)));

        assertThat(plot.strokes()).hasSize(2);
        assertThat(plot.gaps()).hasSize(1);
        assertThat(plot.means()).hasSize(5);
        assertThat(plot.days()).hasSize(5);
    }

    @Test
    void standsWithinTheDrawingFromNoneToMost() {
        for (Plot plot : List.of(
                Plot.wide(notes(Span.THREE_MONTHS, day(60, 0), day(0, 10))),
                Plot.narrow(notes(Span.ALL, day(60, 0), day(0, 10))))) {
            assertThat(Double.parseDouble(plot.y(10))).isEqualTo(14);
            assertThat(Double.parseDouble(plot.y(0))).isEqualTo(plot.axes().height() - 86.0);
            assertThat(plot.days()).allSatisfy(point -> assertThat(Double.parseDouble(point.x()))
                    .isBetween((double) plot.axes().left(), (double) plot.axes().right()));
        }
    }

    private static Day day(int ago, int level) {
        return new Day(TODAY.minusDays(ago), OptionalDouble.of(level), Set.of());
    }

    private static OverTime notes(Span span, Day... days) {
        return OverTime.of(Scale.NUMBERS, List.of(days), span, TODAY).orElseThrow();
    }
}
