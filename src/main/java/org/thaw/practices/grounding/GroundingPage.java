package org.thaw.practices.grounding;

import java.util.List;
import org.thaw.practices.player.Stage;

/**
 * The way back to the room.
 *
 * @param steps in their order
 */
record GroundingPage(Stage stage, List<Step> steps) {
    GroundingPage {
        steps = List.copyOf(steps);
    }

    boolean isInSitting() {
        return stage instanceof Stage.InSitting;
    }

    /** The id of the step after this one; after the last, of the first. */
    String after(Step step) {
        return steps.get((steps.indexOf(step) + 1) % steps.size()).id();
    }

    boolean isLast(Step step) {
        return step.equals(steps.getLast());
    }

    /**
     * One step.
     *
     * @param id of its part of the page
     * @param say what to do
     * @param more how, in a sentence or two
     */
    record Step(String id, String say, String more) {}
}
