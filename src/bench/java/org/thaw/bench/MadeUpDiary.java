package org.thaw.bench;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.thaw.diary.note.CheckIn;
import org.thaw.diary.note.Happening;
import org.thaw.diary.note.Level;
import org.thaw.diary.note.MedicineChange;
import org.thaw.diary.note.Tears;
import org.thaw.vault.EntryType;
import org.thaw.vault.OpenVault;

/** A diary of nobody: about five notes a day, drawn by lot. */
final class MadeUpDiary {
    private static final int A_DAY = 5;
    private static final long SEED = 7;

    private final RandomGenerator random = new Random(SEED);
    private final OpenVault notes;

    private MadeUpDiary(OpenVault notes) {
        this.notes = notes;
    }

    /** Saves so many days of notes, up to yesterday, beside what the vault holds. */
    static void fill(OpenVault vault, int days, Clock clock) {
        MadeUpDiary diary = new MadeUpDiary(vault);
        LocalDate today = LocalDate.now(clock);
        for (int ago = days; ago > 0; ago--) {
            diary.day(today.minusDays(ago).atTime(8, 0).atZone(clock.getZone()).toInstant());
        }
    }

    private void day(Instant morning) {
        for (int note = 0; note < A_DAY; note++) {
            checkIn(morning.plus(Duration.ofHours(3L * note)));
        }
        Instant evening = morning.plus(Duration.ofHours(14));
        if (random.nextInt(6) == 0) {
            keep(Tears.TYPE, evening, tears());
        }
        if (random.nextInt(90) == 0) {
            keep(
                    MedicineChange.TYPE,
                    evening,
                    new MedicineChange("Sertraline", any(MedicineChange.Change.values()), Optional.of("50 mg")));
        }
        if (random.nextInt(300) == 0) {
            keep(Happening.TYPE, evening, new Happening(any(Happening.What.values()), Optional.empty()));
        }
    }

    private void checkIn(Instant at) {
        keep(
                CheckIn.TYPE,
                at,
                new CheckIn(
                        level(),
                        level(),
                        level(),
                        Optional.of(any(CheckIn.Sleep.values())),
                        Optional.of("grey and far away"),
                        Set.of()));
    }

    private Optional<Level> level() {
        return Optional.of(new Level(random.nextInt(11)));
    }

    private Tears tears() {
        return new Tears(
                any(Tears.Came.values()),
                Optional.of("in the car"),
                Optional.of(any(Tears.Company.values())),
                Optional.empty(),
                Optional.of("a song"),
                Set.of(any(Tears.Feeling.values())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(any(Tears.Relief.values())),
                Optional.empty());
    }

    private <A> A any(A[] answers) {
        return answers[random.nextInt(answers.length)];
    }

    private <E> void keep(EntryType<E> type, Instant at, E entry) {
        notes.save(type, at, entry);
    }
}
