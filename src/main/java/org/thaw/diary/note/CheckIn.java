package org.thaw.diary.note;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.thaw.draft.Pressed;
import org.thaw.vault.EntryType;

/**
 * How it was at one moment.
 *
 * @param numb how numb
 * @param want how much they wanted to cry
 * @param distress how heavy it was
 * @param sleep the night before
 * @param word one word, or a few
 * @param circumstances what else was so, of what the person chose to be asked
 */
public record CheckIn(
        Optional<Level> numb,
        Optional<Level> want,
        Optional<Level> distress,
        Optional<Sleep> sleep,
        Optional<String> word,
        Set<Circumstance> circumstances)
        implements Note {
    public static final EntryType<CheckIn> TYPE = new EntryType<>("diary.check-in", 1, CheckIn.class);

    public CheckIn {
        requireNonNull(numb);
        requireNonNull(want);
        requireNonNull(distress);
        requireNonNull(sleep);
        requireNonNull(word);
        circumstances = Collections.unmodifiableSet(new TreeSet<>(circumstances));
    }

    public boolean saysNothing() {
        return numb.isEmpty()
                && want.isEmpty()
                && distress.isEmpty()
                && sleep.isEmpty()
                && word.isEmpty()
                && circumstances.isEmpty();
    }

    @Override
    public String toString() {
        return "CheckIn[hidden]";
    }

    /** The names are part of what vaults keep; so are those below. */
    public enum Sleep implements Pressed {
        BADLY("Badly"),
        SO_SO("So-so"),
        WELL("Well");

        private final String words;

        Sleep(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** What may be asked beside it, where a person chooses so. */
    public enum Circumstance implements Pressed {
        BLEEDING("Bleeding, or a period", "For a cycle"),
        ALCOHOL("Alcohol, or a drug", "For what dulls or loosens"),
        ILLNESS("Ill, or in pain", "For days that the body takes over"),
        OTHER_SLEEP("A night shift, or travel", "For sleep at other hours");

        private final String words;
        private final String use;

        Circumstance(String words, String use) {
            this.words = words;
            this.use = use;
        }

        @Override
        public String words() {
            return words;
        }

        /** What it may be good to see. */
        public String use() {
            return use;
        }
    }
}
