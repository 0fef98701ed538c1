package org.thaw.practices.naming;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where a person begins to look for a word, and the pages that follow. */
enum Way {
    BODY,
    PAD,
    LIST;

    static Optional<Way> read(String pressed) {
        return Arrays.stream(values()).filter(way -> way.word().equals(pressed)).findFirst();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<Leaf> leaves() {
        return switch (this) {
            case BODY -> List.of(Leaf.BODY, Leaf.WORDS, Leaf.SAY, Leaf.SIZE);
            case PAD -> List.of(Leaf.PAD, Leaf.WORDS, Leaf.SAY, Leaf.SIZE);
            case LIST -> List.of(Leaf.WORDS, Leaf.SAY, Leaf.SIZE);
        };
    }

    /** One page. */
    enum Leaf {
        BODY,
        PAD,
        WORDS,
        SAY,
        SIZE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
