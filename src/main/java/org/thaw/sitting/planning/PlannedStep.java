package org.thaw.sitting.planning;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import org.thaw.library.Practice.Intensity;
import org.thaw.sitting.plan.Phase;

/**
 * One step of a sitting, and why it is there.
 *
 * @param practice such as {@code C03}. In {@link Phase#ALLOW}, where there is nothing to do, it names what is open
 *     to a person there without a word: to hum, rock or draw (C15), or to stay where they are (C01)
 * @param minutes 1 to 20
 * @param because said to the person
 * @param evidence the rows of the evidence that the rule comes from
 */
public record PlannedStep(
        Phase phase, String practice, int minutes, Intensity intensity, String because, List<String> evidence) {
    /** EVIDENCE C, stop rules: the cap on anything that brings nearer. */
    public static final int LONGEST = 20;

    /** Naming and calming lower a feeling (EVIDENCE A62; C, C02 to C05 and C16; I8). */
    static final Set<String> DAMPENING = Set.of("C02", "C03", "C04", "C05", "C16");

    public PlannedStep {
        requireNonNull(phase);
        requireNonNull(practice);
        requireNonNull(intensity);
        evidence = List.copyOf(evidence);
        if (minutes < 1 || minutes > LONGEST) {
            throw new IllegalArgumentException("a step takes from 1 to 20 minutes");
        }
        if (phase == Phase.ALLOW && DAMPENING.contains(practice)) {
            throw new IllegalArgumentException("nothing names or calms at the peak (EVIDENCE C, C02)");
        }
    }

    /** Whether it is a strong practice, of which there is one a day. */
    public boolean isStrong() {
        return intensity == Intensity.STRONG;
    }

    /** Whether it is the quiet, in which there is nothing to do. */
    public boolean isQuiet() {
        return phase == Phase.ALLOW;
    }

    PlannedStep lasting(int other) {
        return new PlannedStep(phase, practice, other, intensity, because, evidence);
    }
}
