package org.thaw.sitting;

import java.util.Arrays;
import java.util.Optional;

/** An answer to a question of the screen. “Not sure” counts as a yes: a sitting errs towards gentle. */
enum Reply {
    NO,
    YES,
    UNSURE;

    static Optional<Reply> read(String pressed) {
        return Arrays.stream(values())
                .filter(reply -> reply.word().equals(pressed))
                .findFirst();
    }

    String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    boolean mayBeTrue() {
        return this != NO;
    }
}
