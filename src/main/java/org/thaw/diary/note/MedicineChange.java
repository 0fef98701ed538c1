package org.thaw.diary.note;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.thaw.draft.Pressed;
import org.thaw.vault.EntryType;
import org.thaw.vault.Kept;

/**
 * A medicine that was begun, changed or stopped. Nothing is concluded from it.
 *
 * @param medicine its name, as the person wrote it
 * @param dose from now on, as they wrote it
 */
public record MedicineChange(String medicine, Change change, Optional<String> dose) implements Note {
    public static final EntryType<MedicineChange> TYPE = new EntryType<>("diary.medicine", 1, MedicineChange.class);

    public MedicineChange {
        requireNonNull(medicine);
        requireNonNull(change);
        requireNonNull(dose);
    }

    /** Whether something is another way from then on: it was not just taken once, as needed. */
    public boolean lasts() {
        return change != Change.TAKEN;
    }

    /**
     * One list for each medicine, whatever the case of its name; in the order in which they come first.
     *
     * @param notes in any order, which stays within each list
     */
    public static List<List<Kept<MedicineChange>>> byMedicine(List<Kept<MedicineChange>> notes) {
        return List.copyOf(notes.stream()
                .collect(groupingBy(note -> key(note.entry().medicine()), LinkedHashMap::new, toList()))
                .values());
    }

    /** What is the same for two ways of writing one name. */
    public static String key(String medicine) {
        return medicine.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "MedicineChange[hidden]";
    }

    /** The names are part of what vaults keep. */
    public enum Change implements Pressed {
        STARTED("It began"),
        MORE("The dose went up"),
        LESS("The dose went down"),
        STOPPED("It stopped"),
        TAKEN("I took it, as needed");

        private final String words;

        Change(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }
}
