package org.thaw.reasons.question;

import java.util.Arrays;
import java.util.Locale;

/** Where a person goes on to after answering: where they came from. */
enum Then {
    /** The next question. */
    NEXT("/why/question"),
    /** The list of what they said. */
    ANSWERS("/why/answers"),
    /** What fits and what doesn’t. */
    RESULT("/why/result"),
    /** The answers that keep strong practices closed. */
    HELD("/why/held");

    private final String path;

    Then(String path) {
        this.path = path;
    }

    /** The one a form or an address names; the next question where it names none. */
    static Then read(String word) {
        return Arrays.stream(values())
                .filter(then -> then.word().equals(word))
                .findFirst()
                .orElse(NEXT);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String path() {
        return path;
    }
}
