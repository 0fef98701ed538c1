package org.thaw.diary.note;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.thaw.draft.Pressed;
import org.thaw.vault.EntryType;

/**
 * A loss, or something else that may matter beside feelings. Nothing is concluded from it.
 *
 * @param words in the person’s own
 */
public record Happening(What what, Optional<String> words) implements Note {
    public static final EntryType<Happening> TYPE = new EntryType<>("diary.happening", 1, Happening.class);

    public Happening {
        requireNonNull(what);
        requireNonNull(words);
    }

    @Override
    public String toString() {
        return "Happening[hidden]";
    }

    /** The names are part of what vaults keep. */
    public enum What implements Pressed {
        DIED("Somebody died"),
        PARTED("We parted, or lost touch"),
        ENDED("Something else was lost: health, work, a home"),
        OTHER("Something else");

        private final String words;

        What(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }
}
