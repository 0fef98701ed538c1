package org.thaw.care.paper;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Twenty random digits in groups of four, 66 bits: told over a telephone in any language, and typed on any keyboard.
 * It is kept nowhere.
 */
public record Code(String words) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("[0-9]{4}( [0-9]{4}){4}");
    private static final int GROUPS = 5;
    private static final int GROUP = 10_000;

    /**
     * A code as it is written, with its gaps.
     *
     * @throws IllegalArgumentException where it is not one that was made here
     */
    public Code {
        if (!FORM.matcher(words).matches()) {
            throw new IllegalArgumentException("no code");
        }
    }

    public static Code fresh() {
        return new Code(IntStream.range(0, GROUPS)
                .mapToObj(_ -> "%04d".formatted(RANDOM.nextInt(GROUP)))
                .collect(Collectors.joining(" ")));
    }

    /** The code that a form brought along; nothing where it is none. */
    public static Optional<Code> read(String typed) {
        return FORM.matcher(typed).matches() ? Optional.of(new Code(typed)) : Optional.empty();
    }

    /** Without the gaps. */
    String digits() {
        return words.replace(" ", "");
    }

    @Override
    public String toString() {
        return "Code[hidden]";
    }
}
