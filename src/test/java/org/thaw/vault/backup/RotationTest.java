package org.thaw.vault.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RotationTest {
    private static final Instant START = Instant.parse("2026-03-02T20:00:00Z");

    private final List<KeptCopy> copies = new ArrayList<>();

    private void make(Instant at) {
        copies.add(new KeptCopy(copies.isEmpty() ? 1 : copies.getLast().number() + 1, at));
        copies.removeAll(Rotation.outOf(copies));
    }

    private Stream<String> days() {
        return copies.stream().map(copy -> copy.made().toString().substring(0, 10));
    }

    @Test
    void keepsSevenDaysAndTheLastOfFourWeeks() {
        for (int day = 0; day < 60; day++) {
            make(START.plus(Duration.ofDays(day)));
        }
        assertThat(days())
                .containsExactly(
                        "2026-04-12",
                        "2026-04-19",
                        "2026-04-24",
                        "2026-04-25",
                        "2026-04-26",
                        "2026-04-27",
                        "2026-04-28",
                        "2026-04-29",
                        "2026-04-30");
    }

    @Test
    void keepsTheLastOfADay() {
        make(START);
        make(START.plusSeconds(60));
        make(START.plusSeconds(120));
        assertThat(copies).extracting(KeptCopy::number).containsExactly(3L);
    }

    @Test
    void countsDaysThatHaveACopyAndNotDaysThatPassed() {
        for (int year = 0; year < 5; year++) {
            make(START.plus(Duration.ofDays(365L * year)));
        }
        assertThat(copies).hasSize(5);
    }

    @Test
    void losesNoMoreThanOnAnyOtherDayWhenTheClockJumpsAhead() {
        for (int day = 0; day < 20; day++) {
            make(START.plus(Duration.ofDays(day)));
        }
        List<KeptCopy> before = List.copyOf(copies);
        make(START.plus(Duration.ofDays(3650)));
        assertThat(before.stream().filter(copy -> !copies.contains(copy))).hasSizeLessThanOrEqualTo(1);

        // And back: the copies of the true time are kept, not taken for the oldest.
        make(START.plus(Duration.ofDays(21)));
        make(START.plus(Duration.ofDays(22)));
        assertThat(days()).endsWith("2026-03-23", "2026-03-24");
    }

    @Test
    void keepsWhatIsNewWhenTheClockIsSetBack() {
        for (int day = 0; day < 20; day++) {
            make(START.plus(Duration.ofDays(day)));
        }
        make(Instant.EPOCH);
        assertThat(copies.getLast().made()).isEqualTo(Instant.EPOCH);
    }

    @Property(tries = 200)
    void neverLosesTheLatestNorMoreThanTwoAtOnceWhateverTheClockSays(@ForAll @Size(max = 60) List<Integer> seconds) {
        copies.clear();
        for (int second : seconds) {
            List<KeptCopy> before = List.copyOf(copies);
            make(START.plusSeconds(second));
            assertThat(copies.getLast().made()).isEqualTo(START.plusSeconds(second));
            assertThat(before.stream().filter(copy -> !copies.contains(copy)).count())
                    .isLessThanOrEqualTo(2);
        }
    }
}
