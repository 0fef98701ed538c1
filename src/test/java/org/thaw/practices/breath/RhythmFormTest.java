package org.thaw.practices.breath;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.thaw.practices.breath.RhythmForm.Fault;

/** The limits of a rhythm of one’s own, each where the evidence puts it. */
class RhythmFormTest {
    @Test
    void takesWhatWasTested() {
        assertThat(faults("Evening", "4000", "6000")).isEmpty();
        assertThat(faults("Evening", "5000", "5000")).isEmpty();
        assertThat(faults("Evening", "4500", "5500")).isEmpty();
    }

    @Test
    void takesTheFurthestThatIsAllowedAndNothingBeyond() {
        assertThat(faults("Slow", "6000", "8000")).isEmpty();
        assertThat(faults("Slow", "6500", "8000")).singleElement().satisfies(isAt("in"));
        assertThat(faults("Slow", "6000", "8500")).singleElement().satisfies(isAt("out"));
        assertThat(faults("Quick", "3000", "5000")).isEmpty();
        assertThat(faults("Quick", "2500", "6000")).singleElement().satisfies(isAt("in"));
        assertThat(faults("Quick", "3000", "3500")).singleElement().satisfies(isAt("out"));
    }

    @Test
    void takesNoBreathThatIsTooQuickTogether() {
        assertThat(faults("Quick", "3000", "4500")).singleElement().satisfies(isAt("out"));
    }

    @Test
    void takesNoOutBreathShorterThanTheInBreath() {
        assertThat(faults("Short", "6000", "5500")).singleElement().satisfies(isAt("out"));
    }

    @Test
    void namesEveryFaultAtOnce() {
        assertThat(faults(" ", "x", "99999")).extracting(Fault::field).containsExactly("name", "in", "out");
    }

    @Test
    void keepsNoMoreThanTwelve() {
        assertThat(new RhythmForm("One more", "4000", "6000").faults(12))
                .singleElement()
                .satisfies(isAt("name"));
    }

    @Test
    void thawsOwnRhythmsAreWhatTheEvidenceSays() {
        assertThat(Rhythm.SLOW).allSatisfy(rhythm -> {
            assertThat(rhythm.breath().in()).isBetween(4000, 5000);
            assertThat(rhythm.breath().out()).isBetween(5000, 6000);
            assertThat(rhythm.breath().aMinute()).isEqualTo("6");
            assertThat(Limits.keeps(rhythm.breath())).isTrue();
        });
        assertThat(Rhythm.SIGH.breath().isSigh()).isTrue();
        assertThat(Rhythm.SIGH.breath().out())
                .isGreaterThan(Rhythm.SIGH.breath().in() + Rhythm.SIGH.breath().more());
    }

    @Property
    void whateverIsTakenIsSlowAndHoldsNothing(@ForAll @IntRange(max = 24) int in, @ForAll @IntRange(max = 24) int out) {
        if (faults("Any", Integer.toString(in * 500), Integer.toString(out * 500))
                .isEmpty()) {
            Breath breath = Breath.of(in * 500, out * 500);
            assertThat(60_000.0 / breath.whole()).isBetween(60 / 14.0, 7.5);
            assertThat(breath.in() + breath.out()).isEqualTo(breath.whole());
            assertThat(breath.out()).isGreaterThanOrEqualTo(breath.in());
        }
    }

    private static List<Fault> faults(String name, String in, String out) {
        return new RhythmForm(name, in, out).faults(0);
    }

    private static java.util.function.Consumer<Fault> isAt(String field) {
        return fault -> assertThat(fault.field()).isEqualTo(field);
    }
}
