package org.thaw.insight.experiment.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.thaw.draft.Draft;
import org.thaw.draft.FaultyFormException;
import org.thaw.draft.Filled;
import org.thaw.library.Practice;

/**
 * Where an experiment is made.
 *
 * @param practices that may stand on a schedule
 * @param draft nothing where no vault is open: there would be nowhere to keep it
 */
record BeginPage(
        Filled typed, List<Practice> practices, Optional<Draft> draft, Optional<FaultyFormException.Fault> fault) {
    BeginPage {
        practices = List.copyOf(practices);
    }

    /** How many days there may be. */
    List<Days> lengths() {
        return Arrays.stream(Length.values())
                .map(length -> new Days(length, typed.has("days", Integer.toString(length.days()))))
                .toList();
    }

    /** One choice of how many days. */
    record Days(Length length, boolean chosen) {
        String value() {
            return Integer.toString(length.days());
        }

        String words() {
            return length.days() + " days";
        }

        String finds() {
            return length.finds();
        }
    }

    @Override
    public String toString() {
        return "BeginPage[hidden]";
    }
}
