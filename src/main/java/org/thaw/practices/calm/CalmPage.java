package org.thaw.practices.calm;

import java.util.List;
import java.util.Optional;
import org.thaw.draft.Draft;
import org.thaw.practices.player.Stage;

/**
 * A calm place.
 *
 * @param cue the word of the last visit
 */
record CalmPage(Stage stage, Optional<String> cue, Draft draft, Optional<String> fault) {
    /** How long each sense has (EVIDENCE C, C07). */
    static final int SECONDS = 30;

    /** One sense, and what is asked. */
    record Sense(String question, String hint) {}

    List<Sense> senses() {
        return List.of(
                new Sense("What do you see there?", "Near you, and far away."),
                new Sense("What do you hear?", "Or how quiet is it?"),
                new Sense("What do you feel on your skin?", "Warm or cool, rough or soft."),
                new Sense("What do you smell?", "“Nothing” is fine."),
                new Sense("Is there a taste?", "“None” is fine."));
    }

    @Override
    public String toString() {
        return "CalmPage[hidden]";
    }
}
