package org.thaw.medicines.checker;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.thaw.diary.note.MedicineChange;
import org.thaw.vault.Kept;

/** A medicine as a person noted it in their diary: each change with its day, the oldest first. */
record NotedMedicine(String name, List<String> changes) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    NotedMedicine {
        changes = List.copyOf(changes);
    }

    /**
     * One for each name, whatever its case.
     *
     * @param notes the oldest first
     */
    static List<NotedMedicine> all(List<Kept<MedicineChange>> notes, ZoneId zone) {
        return MedicineChange.byMedicine(notes).stream()
                .map(changes -> of(changes, zone))
                .toList();
    }

    /** The name as it was written last. */
    private static NotedMedicine of(List<Kept<MedicineChange>> changes, ZoneId zone) {
        return new NotedMedicine(
                changes.getLast().entry().medicine().strip(),
                changes.stream().map(change -> said(change, zone)).toList());
    }

    private static String said(Kept<MedicineChange> note, ZoneId zone) {
        String day = DAY.format(LocalDate.ofInstant(note.at(), zone));
        String dose = note.entry().dose().map(it -> ", " + it).orElse("");
        return day + ": " + note.entry().change().words() + dose + ".";
    }

    @Override
    public String toString() {
        return "NotedMedicine[hidden]";
    }
}
