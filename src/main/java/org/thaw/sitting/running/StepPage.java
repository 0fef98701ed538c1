package org.thaw.sitting.running;

import java.util.List;
import java.util.Optional;
import org.thaw.sitting.plan.Step;
import org.thaw.sitting.plan.Withheld;

/**
 * A step of a sitting, drawn by the template of its activity.
 *
 * @param turn which page this is, for its forms
 * @param end the clock time at which the sitting ends
 * @param secondsLeft until the person is taken on, where a page with words on it tells them
 * @param quiet whether they have said that something is coming
 */
record StepPage(
        int turn,
        Step step,
        List<Step> plan,
        List<Withheld> withheld,
        String end,
        Optional<Long> secondsLeft,
        boolean quiet) {
    StepPage {
        plan = List.copyOf(plan);
        withheld = List.copyOf(withheld);
    }

    /** Whether the screen left only the gentle things. */
    boolean screened() {
        return withheld.stream().anyMatch(one -> one.why() == Withheld.Why.SCREEN);
    }

    @Override
    public String toString() {
        return "StepPage[hidden]";
    }
}
