package org.thaw.shelf.title;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether tears came. None of these is better than another. The names are part of what vaults keep. */
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

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Tears> read(String word) {
        return Arrays.stream(values())
                .filter(tears -> tears.word().equals(word))
                .findFirst();
    }
}
