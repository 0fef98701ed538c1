package org.thaw.medicines.checker;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, List<String>> changes = new LinkedHashMap<>();
        for (Kept<MedicineChange> note : notes) {
            String key = note.entry().medicine().strip().toLowerCase(Locale.ROOT);
            names.put(key, note.entry().medicine().strip());
            changes.computeIfAbsent(key, _ -> new ArrayList<>()).add(said(note, zone));
        }
        return changes.entrySet().stream()
                .map(one -> new NotedMedicine(names.get(one.getKey()), one.getValue()))
                .toList();
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
