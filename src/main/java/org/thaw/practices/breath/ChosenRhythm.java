package org.thaw.practices.breath;

import static java.util.Objects.requireNonNull;

import org.thaw.vault.EntryType;

/** Which rhythm a person breathes in until they choose another. */
record ChosenRhythm(String rhythm) {
    static final EntryType<ChosenRhythm> TYPE = new EntryType<>("breath.chosen", 1, ChosenRhythm.class);

    ChosenRhythm {
        requireNonNull(rhythm);
    }

    @Override
    public String toString() {
        return "ChosenRhythm[hidden]";
    }
}
