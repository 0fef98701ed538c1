package org.thaw.sitting.course;

import java.util.List;
import java.util.Optional;
import org.thaw.sitting.told.Size;

/** Why a sitting goes to the way back to the room before its time (EVIDENCE C, stop rules for all). */
public enum StopRule {
    /** “Wish to stop (always enough).” */
    BRAKE,
    /** The person said that it is too much: unreal, frozen, a flashback, an urge, or simply too much. */
    TOO_MUCH,
    /** Answers given elsewhere in Thaw since it began leave only gentle things (EVIDENCE C, screen before). */
    ANSWERS,
    /** “Distress ≥7/10.” */
    HEAVY,
    /**
     * “Or rising”: three steps up at once, or up twice in a row, to at least the middle. What counts as rising is our
     * own judgement; from nearly nothing to a little is what many come for.
     */
    RISING;

    private static final int HEAVY_FROM = 7;
    private static final int STEEP = 3;
    private static final int MIDDLE = 5;

    public static boolean heavy(Size distress) {
        return distress.value() >= HEAVY_FROM;
    }

    /** The rule that these ratings of distress, oldest first, call for. */
    static Optional<StopRule> of(List<Size> distress) {
        if (distress.isEmpty()) {
            return Optional.empty();
        }
        if (heavy(distress.getLast())) {
            return Optional.of(HEAVY);
        }
        boolean rising = distress.getLast().value() >= MIDDLE && (steep(distress) || twiceInARow(distress));
        return rising ? Optional.of(RISING) : Optional.empty();
    }

    private static boolean steep(List<Size> distress) {
        int size = distress.size();
        return size > 1 && distress.get(size - 1).above(distress.get(size - 2)) >= STEEP;
    }

    private static boolean twiceInARow(List<Size> distress) {
        int size = distress.size();
        return size > 2
                && distress.get(size - 1).above(distress.get(size - 2)) > 0
                && distress.get(size - 2).above(distress.get(size - 3)) > 0;
    }
}
