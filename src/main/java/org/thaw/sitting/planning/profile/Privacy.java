package org.thaw.sitting.planning.profile;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether a person is undisturbed where they are (EVIDENCE C, C01; B, R33). */
public enum Privacy {
    ALONE,
    /** Others may come in, or hear. */
    SHARED;

    /** The word for it in files and forms. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one that this word means. */
    public static Optional<Privacy> read(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
