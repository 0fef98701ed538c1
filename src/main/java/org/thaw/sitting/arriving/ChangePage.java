package org.thaw.sitting.arriving;

import java.util.List;
import org.thaw.sitting.planning.Changes;

/**
 * One step of a plan, and what can be changed about it.
 *
 * @param at which step it is, from 0
 * @param others what can stand in its place
 */
record ChangePage(
        ProposalForm form,
        int at,
        ProposalPage.Row row,
        boolean longer,
        boolean shorter,
        boolean without,
        List<Other> others) {
    /** A practice that can stand in the place of another. */
    record Other(String practice, String title, String hint) {
        private static Other of(Changes.Other other) {
            String strength =
                    switch (other.intensity()) {
                        case GENTLE -> "Gentle.";
                        case MODERATE -> "Middle.";
                        case STRONG -> "Strong. One strong thing a day is the most.";
                    };
            return new Other(
                    other.practice(),
                    ProposalPage.title(other.practice()),
                    other.notProposed().map(ground -> strength + " " + ground).orElse(strength));
        }
    }

    ChangePage {
        others = List.copyOf(others);
    }

    static ChangePage of(ProposalForm form, Changes changes, int at) {
        return new ChangePage(
                form.with(changes.written()),
                at,
                ProposalPage.row(changes.steps().get(at)),
                changes.longer(at).isPresent(),
                changes.shorter(at).isPresent(),
                changes.without(at).isPresent(),
                changes.others(at).stream().map(Other::of).toList());
    }

    /** Whether its minutes, or it at all, can be changed. */
    boolean isFixed() {
        return !longer && !shorter && !without && others.isEmpty();
    }

    String length() {
        return row.minutes() == 1 ? "1 minute" : row.minutes() + " minutes";
    }

    @Override
    public String toString() {
        return "ChangePage[hidden]";
    }
}
