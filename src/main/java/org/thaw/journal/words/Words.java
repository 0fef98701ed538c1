package org.thaw.journal.words;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.thaw.library.Feelings.Family;

/**
 * Words for feelings beside what is being written.
 *
 * @param picks those that were chosen, then those that may fit; all of them can be let be
 * @param others every other word of the list
 */
public record Words(List<Pick> picks, List<Family> others, Asked asked) {
    public Words {
        picks = List.copyOf(picks);
        others = List.copyOf(others);
        requireNonNull(asked);
    }

    /** Whether words were asked for, and any were found. */
    public enum Asked {
        NOT_YET,
        FOUND,
        NONE_FOUND
    }

    /** One word, and whether the person chose it. */
    public record Pick(String word, Choice choice) {
        public boolean isChosen() {
            return choice == Choice.CHOSEN;
        }

        @Override
        public String toString() {
            return "Pick[hidden]";
        }
    }

    /** Only a person chooses. */
    public enum Choice {
        CHOSEN,
        OFFERED
    }

    public String question() {
        return asked == Asked.FOUND ? "Any of these?" : "Any words for it?";
    }

    @Override
    public String toString() {
        return "Words[hidden]";
    }
}
