package org.thaw.reasons.judgement;

import java.util.Locale;

/** How far a reason fits what a person said, from least to most. It is no probability. */
public enum Band {
    /** It does not fit. */
    UNLIKELY,
    /** Not enough was said, or as much for it as against it. */
    UNKNOWN,
    /** It may play a part. */
    MAY,
    /** It fits. */
    FITS;

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

    /** The word for it in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
