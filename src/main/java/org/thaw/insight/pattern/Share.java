package org.thaw.insight.pattern;

import org.hipparchus.stat.interval.BinomialProportion;
import org.hipparchus.stat.interval.ConfidenceInterval;

/**
 * In how many of some occasions something moved.
 *
 * @param moved from 0 to {@code of}
 */
public record Share(int moved, int of) {
    private static final double SURE = 0.95;

    public Share {
        if (moved < 0 || moved > of) {
            throw new IllegalArgumentException("A share is of all that there were.");
        }
    }

    /** From 0 to 1; of no occasions it is 0. */
    public double rate() {
        return of == 0 ? 0 : (double) moved / of;
    }

    /** The range within which the true share lies in about 95 of 100 such notes (Wilson’s score interval). */
    public Range range() {
        if (of == 0) {
            return new Range(0, 1);
        }
        ConfidenceInterval wilson = BinomialProportion.getWilsonScoreInterval(of, rate(), SURE);
        return new Range(Math.max(0, wilson.getLowerBound()), Math.min(1, wilson.getUpperBound()));
    }

    /** From and to, each from 0 to 1. */
    public record Range(double low, double high) {}
}
