package org.thaw.dodges;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.thaw.vault.EntryType;

/**
 * One time a person went around a feeling. When it was is the time of its entry.
 *
 * @param under what was under it, where they said so later
 */
record Dodge(Kind kind, Optional<String> under) {
    static final EntryType<Dodge> TYPE = new EntryType<>("dodges.dodge", 1, Dodge.class);

    Dodge {
        requireNonNull(kind);
        requireNonNull(under);
    }

    Dodge of(Kind other) {
        return new Dodge(other, under);
    }

    /** With these words; none where they are empty. */
    Dodge under(String words) {
        return new Dodge(kind, Optional.of(words.strip()).filter(text -> !text.isEmpty()));
    }

    @Override
    public String toString() {
        return "Dodge[hidden]";
    }

    /** The ways to go around a feeling that S0 names, and any other. */
    enum Kind {
        SHRUG("I shrugged it off"),
        JOKE("I made a joke"),
        PUSH("I pushed it aside"),
        OTHER("Something else");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        static Optional<Kind> read(String pressed) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word().equals(pressed))
                    .findFirst();
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        String words() {
            return words;
        }
    }
}
