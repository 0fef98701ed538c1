package org.thaw.boxes;

import static java.util.Objects.requireNonNull;

import org.thaw.vault.EntryId;
import org.thaw.vault.EntryType;

/** Some words in a box. Read by nothing but an opening. */
record Inside(EntryId box, String words) {
    static final EntryType<Inside> TYPE = new EntryType<>("boxes.inside", 1, Inside.class);

    Inside {
        requireNonNull(box);
        requireNonNull(words);
    }

    @Override
    public String toString() {
        return "Inside[hidden]";
    }
}
