package org.thaw.shelf.title;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a title is a title of. The names are part of what vaults keep. */
public enum Kind {
    FILM,
    SERIES,
    MUSIC,
    BOOK,
    POEM;

    /** As forms, addresses and the content call it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Kind> read(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** Whether it is watched (EVIDENCE C, C10). */
    public boolean isWatched() {
        return this == FILM || this == SERIES;
    }
}
