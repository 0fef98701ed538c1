package org.thaw.sitting.told;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How it was, as far as the person wishes to tell.
 *
 * @param reactions what else came; vaults kept before this was asked hold none
 */
public record After(
        Optional<Tears> tears,
        Optional<HeldBack> heldBack,
        Optional<Size> peak,
        Optional<Size> distress,
        Optional<Relief> relief,
        Optional<String> song,
        Optional<String> line,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Reaction> reactions) {
    public static final After UNTOLD = new After(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());

    public After {
        requireNonNull(tears);
        requireNonNull(heldBack);
        requireNonNull(peak);
        requireNonNull(distress);
        requireNonNull(relief);
        requireNonNull(song);
        requireNonNull(line);
        reactions = List.copyOf(reactions);
    }

    @Override
    public String toString() {
        return "After[hidden]";
    }

    public enum Tears {
        NONE("None"),
        WET("My eyes got wet"),
        FEW("A few"),
        MANY("Many");

        private final String words;

        Tears(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public enum HeldBack {
        NO("No"),
        SOME("A little"),
        YES("Yes"),
        UNSURE("Not sure");

        private final String words;

        HeldBack(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public enum Relief {
        LIGHTER("Lighter"),
        SAME("The same"),
        HEAVIER("Heavier"),
        UNSURE("Not sure");

        private final String words;

        Relief(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public static <E extends Enum<E>> Optional<E> read(Class<E> answers, String pressed) {
        return Arrays.stream(answers.getEnumConstants())
                .filter(answer -> word(answer).equals(pressed))
                .findFirst();
    }

    public static String word(Enum<?> answer) {
        return answer.name().toLowerCase(Locale.ROOT);
    }
}
