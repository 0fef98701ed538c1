package org.thaw.practices.moving;

import static java.util.Objects.requireNonNull;

import org.thaw.vault.EntryType;

/** A drawing that a person kept. */
record Drawing(Sheet sheet) {
    static final EntryType<Drawing> TYPE = new EntryType<>("drawing", 1, Drawing.class);

    Drawing {
        requireNonNull(sheet);
    }

    @Override
    public String toString() {
        return "Drawing[hidden]";
    }
}
