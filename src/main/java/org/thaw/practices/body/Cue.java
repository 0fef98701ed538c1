package org.thaw.practices.body;

import static java.util.Objects.requireNonNull;

/** One thing that is said, and how many seconds there are to do it. */
record Cue(String say, int seconds) {
    Cue {
        requireNonNull(say);
        if (seconds < 1) {
            throw new IllegalArgumentException("a cue takes time");
        }
    }
}
