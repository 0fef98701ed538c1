package org.thaw.vault;

import java.util.List;

/** What a check of a vault found. */
public sealed interface Checkup {
    /**
     * Everything is as it was saved.
     *
     * @param entries how many there are
     */
    record Sound(int entries) implements Checkup {}

    /** There is no vault of this name, or this is not its passphrase: which of the two is not told. */
    record Refused() implements Checkup {}

    /**
     * What is stored is not what was saved.
     *
     * @param faults all that is wrong, in plain sentences without anything private
     */
    record Faulty(List<String> faults) implements Checkup {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
