package org.thaw.insight.experiment.pages;

import java.util.Optional;
import java.util.OptionalInt;
import org.thaw.draft.Draft;
import org.thaw.draft.FaultyFormException;
import org.thaw.draft.Filled;
import org.thaw.insight.experiment.Scale;

/**
 * The note of one day, and which way the lot gave it.
 *
 * @param path where the form goes
 * @param experiment the page it belongs to
 * @param name of the day
 * @param player where its way is played, where it is a practice
 * @param mood whether today looks heavy, so that its way is not pushed
 */
record DayForm(
        String path,
        String experiment,
        String question,
        String name,
        String way,
        Optional<String> player,
        Scale scale,
        Filled typed,
        Draft draft,
        Mood mood,
        Optional<FaultyFormException.Fault> fault) {
    /** How the day looks. */
    enum Mood {
        ORDINARY,
        HEAVY
    }

    boolean isHeavy() {
        return mood == Mood.HEAVY;
    }

    OptionalInt score() {
        return typed.text("score").matches("[0-9]|10")
                ? OptionalInt.of(Integer.parseInt(typed.text("score")))
                : OptionalInt.empty();
    }

    boolean isElse() {
        return typed.has("done", "else");
    }

    @Override
    public String toString() {
        return "DayForm[hidden]";
    }
}
