package org.thaw.diary;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thaw.diary.note.CheckIn;
import org.thaw.diary.note.Happening;
import org.thaw.diary.note.MedicineChange;
import org.thaw.diary.note.Note;
import org.thaw.diary.note.Tears;
import org.thaw.vault.EntryId;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;

/** The notes in a vault. */
public final class Diary {
    private static final Comparator<Kept<? extends Note>> BY_TIME = Comparator.comparing(Kept::at);

    private final OpenVault vault;

    private Diary(OpenVault vault) {
        this.vault = vault;
    }

    public static Diary in(OpenVault vault) {
        return new Diary(vault);
    }

    /** All of them, the oldest first. */
    public List<Kept<? extends Note>> all() {
        return notes().sorted(BY_TIME).toList();
    }

    /** Those of one day, the oldest first. */
    public List<Kept<? extends Note>> on(LocalDate day, ZoneId zone) {
        return between(day, day.plusDays(1), zone);
    }

    /** Those of the days from the one to before the other, the oldest first. */
    List<Kept<? extends Note>> between(LocalDate from, LocalDate before, ZoneId zone) {
        var begins = from.atStartOfDay(zone).toInstant();
        var ends = before.atStartOfDay(zone).toInstant();
        return notes().filter(kept -> !kept.at().isBefore(begins) && kept.at().isBefore(ends))
                .sorted(BY_TIME)
                .toList();
    }

    /** The latest ones before a day, the newest first. */
    List<Kept<? extends Note>> latestBefore(LocalDate day, ZoneId zone, int most) {
        var ends = day.atStartOfDay(zone).toInstant();
        return notes().filter(kept -> kept.at().isBefore(ends))
                .sorted(BY_TIME.reversed())
                .limit(most)
                .toList();
    }

    /** Where a note is read, changed and deleted. */
    public static String path(Kept<? extends Note> kept) {
        return Kind.of(kept.entry()).path() + "/" + kept.id();
    }

    Optional<Kept<? extends Note>> find(Kind kind, EntryId id) {
        return switch (kind) {
            case CHECK_IN -> vault.find(CheckIn.TYPE, id).map(kept -> kept);
            case TEARS -> vault.find(Tears.TYPE, id).map(kept -> kept);
            case MEDICINE -> vault.find(MedicineChange.TYPE, id).map(kept -> kept);
            case HAPPENING -> vault.find(Happening.TYPE, id).map(kept -> kept);
        };
    }

    void save(Kept<? extends Note> kept) {
        switch (kept.entry()) {
            case CheckIn note -> vault.save(CheckIn.TYPE, new Kept<>(kept.id(), kept.at(), note));
            case Tears note -> vault.save(Tears.TYPE, new Kept<>(kept.id(), kept.at(), note));
            case MedicineChange note -> vault.save(MedicineChange.TYPE, new Kept<>(kept.id(), kept.at(), note));
            case Happening note -> vault.save(Happening.TYPE, new Kept<>(kept.id(), kept.at(), note));
        }
    }

    private Stream<Kept<? extends Note>> notes() {
        return Stream.of(
                        vault.all(CheckIn.TYPE),
                        vault.all(Tears.TYPE),
                        vault.all(MedicineChange.TYPE),
                        vault.all(Happening.TYPE))
                .flatMap(List::stream);
    }
}
