package org.thaw.care.sheet;

import java.util.List;
import java.util.Optional;

/**
 * A medicine as the person wrote it, and what they noted about it. Whether it changed anything is not said.
 *
 * @param turns the oldest first; empty where no date was told
 */
public record Medicine(String name, List<Turn> turns) {
    public Medicine {
        turns = List.copyOf(turns);
    }

    /**
     * One thing that was different from then on.
     *
     * @param dose from then on, as it was written
     */
    public record Turn(When when, What what, Optional<String> dose) {
        @Override
        public String toString() {
            return "Turn[hidden]";
        }
    }

    /** What became of it. */
    public enum What {
        BEGAN("began"),
        MORE("the dose went up"),
        LESS("the dose went down"),
        CHANGED("the dose changed"),
        STOPPED("stopped"),
        TAKEN("last taken as needed");

        private final String words;

        What(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    @Override
    public String toString() {
        return "Medicine[hidden]";
    }
}
