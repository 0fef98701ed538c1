package org.thaw.reasons.judgement;

import java.util.Locale;

/** How far a reason fits what a person said, from least to most. It is no probability. */
public enum Band {
    /** It does not fit. */
    UNLIKELY(0),
    /** Not enough was said, or as much for it as against it. */
    UNKNOWN(1),
    /** It may play a part. */
    MAY(2),
    /** It fits. */
    FITS(3);

    private final int place;

    Band(int place) {
        this.place = place;
    }

    /** The band of a sum of weights. */
    public static Band of(int sum) {
        if (sum >= Weights.FITS) {
            return FITS;
        }
        if (sum >= Weights.MAY) {
            return MAY;
        }
        return sum > Weights.UNLIKELY ? UNKNOWN : UNLIKELY;
    }

    /** How many limits lie between this band and one below it. */
    public int stepsAbove(Band lower) {
        return place - lower.place;
    }

    /** The word for it in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
