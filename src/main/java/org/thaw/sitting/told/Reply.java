package org.thaw.sitting.told;

import java.util.Arrays;
import java.util.Optional;

/** An answer to a question of the screen. “Not sure” counts as a yes: a sitting errs towards gentle. */
public enum Reply {
    NO,
    YES,
    UNSURE;

    public static Optional<Reply> read(String pressed) {
        return Arrays.stream(values())
                .filter(reply -> reply.word().equals(pressed))
                .findFirst();
    }

    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    boolean mayBeTrue() {
        return this != NO;
    }
}
