package org.thaw.sitting.plan;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;
import org.thaw.library.Practice.Intensity;

/**
 * One step of a plan.
 *
 * @param because why it is there, said to the person; empty in sittings of long ago, and in a step that was put in
 *     while a sitting ran
 */
public record Step(Phase phase, Activity activity, int minutes, Intensity intensity, Optional<String> because) {
    /** The longest that anything which brings nearer may take (EVIDENCE C, stop rules: the cap). */
    static final int LONGEST_APPROACH = 20;

    public Step {
        requireNonNull(phase);
        requireNonNull(activity);
        requireNonNull(intensity);
        requireNonNull(because);
        if (minutes < 1 || minutes > LONGEST_APPROACH) {
            throw new IllegalArgumentException("a step takes from 1 to 20 minutes");
        }
        if (phase == Phase.ALLOW && activity != Activity.BEING) {
            throw new IllegalArgumentException("nothing names or calms at the peak (EVIDENCE C, C02)");
        }
    }

    public static Step gentle(Phase phase, Activity activity, int minutes) {
        return new Step(phase, activity, minutes, Intensity.GENTLE, Optional.empty());
    }

    public boolean strong() {
        return intensity == Intensity.STRONG;
    }

    /** After which time the person is taken on, where the step has such a limit of its own. */
    public Optional<Duration> limit() {
        if (phase != Phase.APPROACH) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofMinutes(strong() ? minutes : LONGEST_APPROACH));
    }

    /** The ground may tell how a person was. */
    @Override
    public String toString() {
        return "Step[" + phase + " " + activity + " " + minutes + "]";
    }
}
