package org.thaw.sitting.course;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * Something that happened in a sitting.
 *
 * @param step the step it happened in, or led to
 */
public record Moment(Instant at, What what, int step) {
    public Moment {
        requireNonNull(at);
        requireNonNull(what);
    }

    /** The names are part of what vaults keep; NAMED and PAGE_ENDED are found in older ones only. */
    public enum What {
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
        /** A stop rule other than the brake led to the way back. */
        GREW_HEAVY,
        STEADIER,
        NOT_YET,
        TOLD,
        ENDED,
        AGAIN
    }
}
