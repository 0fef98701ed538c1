package org.thaw.shelf.title;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How it was some time after the sitting in which a title was used: a mood often dips before it lifts (EVIDENCE A53).
 *
 * @param distress how heavy it was then, from 0 to 10
 */
public record Later(When when, Optional<Relief> relief, Optional<Integer> distress) {
    public Later {
        requireNonNull(when);
        requireNonNull(relief);
        requireNonNull(distress);
        if (distress.filter(size -> size < 0 || size > 10).isPresent()) {
            throw new IllegalArgumentException("distress is told from 0 to 10");
        }
    }

    /** When it was told. The names are part of what vaults keep. */
    public enum When {
        TWENTY_MINUTES("20 minutes after"),
        NINETY_MINUTES("90 minutes after"),
        NEXT_DAY("the next day");

        private final String words;

        When(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public static When of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** How it felt then. The names are part of what vaults keep. */
    public enum Relief {
        LIGHTER("lighter"),
        SAME("the same"),
        HEAVIER("heavier"),
        UNSURE("not sure");

        private final String words;

        Relief(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public static Optional<Relief> read(String word) {
            return Arrays.stream(values())
                    .filter(relief -> relief.name().toLowerCase(Locale.ROOT).equals(word))
                    .findFirst();
        }
    }

    boolean tellsAnything() {
        return relief.isPresent() || distress.isPresent();
    }

    @Override
    public String toString() {
        return "Later[hidden]";
    }
}
