package org.thaw.therapy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.thaw.diary.note.CheckIn;
import org.thaw.diary.note.Level;
import org.thaw.vault.Kept;

/** What counts as numb for two weeks. */
class NumbWeeksTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private final List<Kept<CheckIn>> notes = new ArrayList<>();

    @Test
    void fourNumbDaysOverTwoWeeksAreASign() {
        note(1, 8);
        note(5, 7);
        note(9, 10);
        note(14, 9);

        assertThat(found()).contains(new NumbWeeks(4, 4));
    }

    @Test
    void aFewDaysInARowAreNone() {
        for (int day = 1; day <= 10; day++) {
            note(day, 9);
        }

        assertThat(found()).isEmpty();
    }

    @Test
    void threeDaysAreTooFew() {
        note(1, 8);
        note(9, 8);
        note(16, 8);

        assertThat(found()).isEmpty();
    }

    @Test
    void oneDayInFourMayBeLighterAndNotMore() {
        note(1, 8);
        note(5, 2);
        note(9, 8);
        note(16, 8);
        assertThat(found()).contains(new NumbWeeks(3, 4));

        note(12, 3);
        assertThat(found()).isEmpty();
    }

    @Test
    void aDayOfMixedNotesIsNoNumbDay() {
        note(1, 8);
        note(1, 2);
        note(6, 8);
        note(9, 8);
        note(13, 8);

        assertThat(found()).isEmpty();
    }

    @Test
    void whatIsOlderThanThreeWeeksOrStillToComeDoesNotCount() {
        note(-2, 8);
        note(1, 8);
        note(9, 8);
        note(14, 8);
        note(30, 8);

        assertThat(found()).isEmpty();
    }

    private Optional<NumbWeeks> found() {
        return NumbWeeks.in(notes, NOW, ZoneOffset.UTC);
    }

    private void note(int daysAgo, int numb) {
        CheckIn checkIn = new CheckIn(
                Optional.of(new Level(numb)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of());
        notes.add(Kept.fresh(NOW.minus(java.time.Duration.ofDays(daysAgo)), checkIn));
    }
}
