package org.thaw.instruments;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * The button that a form was sent with.
 *
 * @param key of the question or part it is about; empty where it is about none
 */
record Press(Kind kind, String key) {
    /** What it asks for. */
    enum Kind {
        ON,
        LATER,
        /** A part once more. */
        AGAIN,
        /** The last time of a part away. */
        LESS,
        /** A line more for one more answer. */
        MORE,
        /** The page on which a file is added. */
        FILE
    }

    /** As {@code again.linkId~0}; a word that no button sends goes on. */
    static Press read(String word) {
        int dot = word.indexOf('.');
        String name = dot < 0 ? word : word.substring(0, dot);
        return Stream.of(Kind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .map(kind -> new Press(kind, dot < 0 ? "" : word.substring(dot + 1)))
                .orElse(new Press(Kind.ON, ""));
    }
}
