package org.thaw.library.interview;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person says to a question. “Not sure” is a real answer, and weighs nothing. */
public enum Answer {
    YES,
    NO,
    UNSURE;

    /** The word for it in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The answer that a file calls by this word. */
    public static Optional<Answer> of(String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }
}
