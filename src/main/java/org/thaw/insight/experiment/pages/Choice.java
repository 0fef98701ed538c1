package org.thaw.insight.experiment.pages;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Between the constants that may be chosen and the values in a form. */
final class Choice {
    private Choice() {}

    static <E extends Enum<E>> Optional<E> read(Class<E> kind, String value) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(one -> word(one).equals(value))
                .findFirst();
    }

    static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
