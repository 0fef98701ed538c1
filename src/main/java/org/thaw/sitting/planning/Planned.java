package org.thaw.sitting.planning;

import java.util.List;

/**
 * A sitting as it is proposed.
 *
 * @param steps in their order, from settling to the way back
 * @param leftOut every practice that is not open, once, with the weightiest ground
 * @param say what a person needs to know of the whole: what is held back, and where else to look
 */
public record Planned(List<PlannedStep> steps, List<LeftOut> leftOut, List<Ground> say) {
    public Planned {
        steps = List.copyOf(steps);
        leftOut = List.copyOf(leftOut);
        say = List.copyOf(say);
    }

    /** How long it takes, in minutes. */
    public int minutes() {
        return steps.stream().mapToInt(PlannedStep::minutes).sum();
    }
}
