package org.thaw.boxes;

import static java.util.Objects.requireNonNull;

import org.thaw.vault.EntryId;
import org.thaw.vault.EntryType;

/** That a box was filled or only looked at from outside, and its lid put on and locked: stage one. */
record Closing(EntryId box) {
    static final EntryType<Closing> TYPE = new EntryType<>("boxes.closing", 1, Closing.class);

    Closing {
        requireNonNull(box);
    }

    @Override
    public String toString() {
        return "Closing[hidden]";
    }
}
