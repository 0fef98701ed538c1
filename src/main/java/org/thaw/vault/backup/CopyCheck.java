package org.thaw.vault.backup;

import java.util.List;

/** What came of looking through a sealed copy. */
public sealed interface CopyCheck {
    /** All of it is there, and SQLite finds nothing wrong with it. */
    record Sound(CopyFacts facts) implements CopyCheck {}

    /**
     * It cannot be put back.
     *
     * @param faults plain sentences
     */
    record Faulty(List<String> faults) implements CopyCheck {
        public Faulty {
            faults = List.copyOf(faults);
        }

        static Faulty because(String sentence) {
            return new Faulty(List.of(sentence));
        }
    }
}
