package org.thaw.sitting.told;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/** How heavy it was, from 0 to 10 (EVIDENCE C, stop rules: before, at the peak, after). */
public record Rating(When when, Size distress, Instant at) {
    public Rating {
        requireNonNull(when);
        requireNonNull(distress);
        requireNonNull(at);
    }

    public enum When {
        BEFORE,
        DURING,
        PEAK,
        AFTER,
        TWENTY_MINUTES,
        NINETY_MINUTES,
        NEXT_DAY;

        /** Whether it is asked some time after the sitting. */
        public boolean isLater() {
            return this == TWENTY_MINUTES || this == NINETY_MINUTES || this == NEXT_DAY;
        }
    }

    @Override
    public String toString() {
        return "Rating[hidden]";
    }
}
