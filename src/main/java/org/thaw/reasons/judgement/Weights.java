package org.thaw.reasons.judgement;

import org.thaw.library.interview.Answer;
import org.thaw.library.interview.Bearing;

/**
 * The one rule by which answers add up. Each answer that counts for a reason adds its weight, each that counts against
 * it takes its weight away, and “not sure” and no answer do neither. The sum falls into a band.
 *
 * <p>The weights and limits are Thaw’s own judgement (EVIDENCE I1). They are chosen so that no single answer makes a
 * reason fit: that takes a strong sign and something beside it.
 */
public final class Weights {
    /** From this sum on a reason fits: a strong sign and at least one more. */
    public static final int FITS = 5;

    /** From this sum on it may play a part: one moderate sign more for it than against it. */
    public static final int MAY = 2;

    /** Down from this sum it does not fit: one moderate sign more against it than for it. */
    public static final int UNLIKELY = -2;

    private Weights() {}

    /** How much a sign of this strength weighs. */
    public static int of(Bearing.Strength strength) {
        return switch (strength) {
            case STRONG -> 4;
            case MODERATE -> 2;
            case WEAK -> 1;
        };
    }

    /** What an answer adds to the sum of a reason; less than nothing where it counts against it. */
    public static int of(Bearing bearing, Answer answer) {
        int weight = bearing.strength(answer).map(Weights::of).orElse(0);
        return bearing.points(answer) == Bearing.Points.FOR ? weight : -weight;
    }
}
