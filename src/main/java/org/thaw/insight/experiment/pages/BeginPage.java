package org.thaw.insight.experiment.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.thaw.draft.Draft;
import org.thaw.draft.FaultyFormException;
import org.thaw.draft.Filled;
import org.thaw.insight.experiment.Better;
import org.thaw.insight.experiment.Scale;
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

    boolean isChosen(Scale.Kind kind) {
        return typed.has("scale", Choice.word(kind));
    }

    boolean isChosen(Better better) {
        return typed.has("better", Choice.word(better));
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

    String word(Enum<?> one) {
        return Choice.word(one);
    }

    @Override
    public String toString() {
        return "BeginPage[hidden]";
    }
}
