package org.thaw.diary.note;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.thaw.draft.Pressed;
import org.thaw.vault.EntryType;

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
