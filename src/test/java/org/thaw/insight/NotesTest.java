package org.thaw.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thaw.diary.Diary;
import org.thaw.diary.note.CheckIn;
import org.thaw.diary.note.Happening;
import org.thaw.diary.note.Level;
import org.thaw.diary.note.MedicineChange;
import org.thaw.diary.note.Tears;
import org.thaw.insight.chart.Day;
import org.thaw.insight.chart.Mark;
import org.thaw.insight.pattern.Occasion;
import org.thaw.sitting.PastSitting;
import org.thaw.vault.OpenVault;
import org.thaw.vault.Vaults;

class NotesTest {
    /** A Thursday. */
    private static final LocalDate DAY = LocalDate.of(2026, 11, 5);

    @TempDir
    Path home;

    private Vaults vaults;
    private OpenVault vault;

    @BeforeEach
    void open() {
        vaults = Vaults.at(home);
        vault = vaults.guest();
    }

    @AfterEach
    void close() {
        vaults.close();
    }

    @Test
    void takesTheAverageOfADayWithSeveralCheckIns() {
        checkIn(DAY, 4);
        checkIn(DAY, 7);

        assertThat(notes().days(Measure.NUMB)).containsExactly(new Day(DAY, OptionalDouble.of(5.5), Set.of()));
        assertThat(notes().days(Measure.WANT).getFirst().level()).isEmpty();
    }

    @Test
    void countsADayByTheZoneOfThePerson() {
        vault.save(CheckIn.TYPE, Instant.parse("2026-11-05T23:30:00Z"), numb(4));

        assertThat(Notes.of(Diary.in(vault), List.of(), ZoneId.of("Europe/Madrid"))
                        .days(Measure.NUMB)
                        .getFirst()
                        .date())
                .isEqualTo(LocalDate.of(2026, 11, 6));
    }

    @Test
    void marksTearsSittingsLastingChangesAndWhatHappened() {
        vault.save(Tears.TYPE, at(DAY), tears(Tears.Came.WET, Optional.empty(), Optional.empty()));
        vault.save(Tears.TYPE, at(DAY.plusDays(1)), tears(Tears.Came.ALMOST, Optional.empty(), Optional.empty()));
        medicine(DAY.plusDays(2), MedicineChange.Change.LESS);
        medicine(DAY.plusDays(3), MedicineChange.Change.TAKEN);
        happen(DAY.plusDays(4));

        assertThat(notes(sitting(DAY.plusDays(5), false, Optional.empty())).days(Measure.NUMB))
                .extracting(Day::marks)
                .containsExactly(
                        Set.of(Mark.TEARS),
                        Set.of(),
                        Set.of(Mark.MEDICINE),
                        Set.of(),
                        Set.of(Mark.HAPPENING),
                        Set.of(Mark.SITTING));
    }

    @Test
    void tellsHowItFeltAsItWasToldLast() {
        vault.save(
                Tears.TYPE,
                at(DAY),
                tears(Tears.Came.FEW, Optional.of(Tears.Relief.HEAVIER), Optional.of(Tears.Relief.LIGHTER)));
        vault.save(
                Tears.TYPE,
                at(DAY.plusDays(1)),
                tears(Tears.Came.FEW, Optional.of(Tears.Relief.UNSURE), Optional.empty()));

        List<Day> days = notes(sitting(DAY.plusDays(2), true, Optional.of(PastSitting.Relief.SAME)))
                .days(Measure.AFTER);

        assertThat(days)
                .extracting(Day::level)
                .containsExactly(OptionalDouble.of(10), OptionalDouble.empty(), OptionalDouble.of(5));
    }

    @Test
    void looksForWhatComesBeforeTearsOnDaysWithACheckInAlone() {
        vault.save(Tears.TYPE, at(DAY.minusDays(1)), tears(Tears.Came.FEW, Optional.empty(), Optional.empty()));
        checkIn(DAY, 8);
        vault.save(Tears.TYPE, at(DAY), tears(Tears.Came.FEW, Optional.empty(), Optional.empty()));

        assertThat(notes().beforeTears()).containsExactly(new Occasion<>(Set.of(Circumstance.VERY_NUMB), true));
    }

    @Test
    void callsTwoWeeksSoonAfterAChangeOrALoss() {
        medicine(DAY, MedicineChange.Change.STARTED);
        happen(DAY.plusDays(7));
        checkIn(DAY, 3);
        checkIn(DAY.plusDays(13), 3);
        checkIn(DAY.plusDays(14), 3);
        checkIn(DAY.plusDays(21), 3);

        assertThat(notes().beforeTears())
                .extracting(Occasion::traits)
                .containsExactly(
                        Set.of(Circumstance.MEDICINE),
                        Set.of(Circumstance.MEDICINE, Circumstance.HAPPENED),
                        Set.of(Circumstance.HAPPENED),
                        Set.of());
    }

    @Test
    void countsTheDaysOfAMonthFromItsFirstOn() {
        checkIn(DAY, 3);
        vault.save(Tears.TYPE, at(DAY.plusDays(1)), tears(Tears.Came.MANY, Optional.empty(), Optional.empty()));

        assertThat(notes().tearsSince(DAY)).isEqualTo(1);
        assertThat(notes().notedSince(DAY)).isEqualTo(2);
        assertThat(notes().notedSince(DAY.plusDays(2))).isZero();
    }

    private Notes notes(PastSitting... sittings) {
        return Notes.of(Diary.in(vault), List.of(sittings), ZoneOffset.UTC);
    }

    private static PastSitting sitting(LocalDate day, boolean tears, Optional<PastSitting.Relief> relief) {
        return new PastSitting(at(day), Set.of("C11"), tears, tears, relief, false);
    }

    private void checkIn(LocalDate day, int numb) {
        vault.save(CheckIn.TYPE, at(day), numb(numb));
    }

    private static CheckIn numb(int numb) {
        return new CheckIn(
                Optional.of(new Level(numb)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of());
    }

    private void medicine(LocalDate day, MedicineChange.Change change) {
        vault.save(MedicineChange.TYPE, at(day), new MedicineChange("Sertraline", change, Optional.empty()));
    }

    private void happen(LocalDate day) {
        vault.save(Happening.TYPE, at(day), new Happening(Happening.What.DIED, Optional.empty()));
    }

    private static Tears tears(Tears.Came came, Optional<Tears.Relief> now, Optional<Tears.Relief> later) {
        return new Tears(
                came,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                now,
                later);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
