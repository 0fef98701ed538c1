package org.thaw.shelf.title;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person says of a title of their own. The names are part of what vaults keep. */
public enum Mark {
    CHILDHOOD("I know it from when I was a child", ""),
    /** Such a song is strong (EVIDENCE C, C11). */
    TIED("It belongs to one person for me", "Someone who died, or left. A song like this is strong."),
    /** The last of a playlist (EVIDENCE F2). */
    LIFTS("It lifts me a little", "A good one to end with."),
    TOO_CLOSE("It is too close for now", "It stays here, and no sitting offers it to you.");

    private final String words;
    private final String hint;

    Mark(String words, String hint) {
        this.words = words;
        this.hint = hint;
    }

    public String words() {
        return words;
    }

    /** What it means for what Thaw offers; may be empty. */
    public String hint() {
        return hint;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Mark> read(String word) {
        return Arrays.stream(values()).filter(mark -> mark.word().equals(word)).findFirst();
    }
}
