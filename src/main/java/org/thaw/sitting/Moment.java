package org.thaw.sitting;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * Something that happened in a sitting.
 *
 * @param step the step it happened in, or led to
 */
record Moment(Instant at, What what, int step) {
    Moment {
        requireNonNull(at);
        requireNonNull(what);
    }

    enum What {
        BEGAN,
        WENT_ON,
        RATED,
        NAMED,
        PAGE_ENDED,
        PAUSED,
        RESUMED,
        COMING,
        NOTHING,
        GENTLER,
        TIME_OVER,
        STOPPED,
        STEADIER,
        NOT_YET,
        TOLD,
        ENDED,
        AGAIN
    }
}
