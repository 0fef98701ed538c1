package org.thaw.practices.body;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.thaw.vault.EntryType;

/**
 * How a person wants to go through the body, kept for next time.
 *
 * @param practice for which of the two it is
 * @param leftOut parts to leave out
 */
record Wishes(String practice, List<Part> leftOut, Eyes eyes) {
    static final EntryType<Wishes> TYPE = new EntryType<>("body.wishes", 1, Wishes.class);

    Wishes {
        requireNonNull(practice);
        leftOut = List.copyOf(leftOut);
        requireNonNull(eyes);
    }

    static Wishes none(String practice) {
        return new Wishes(practice, List.of(), Eyes.AS_YOU_LIKE);
    }

    @Override
    public String toString() {
        return "Wishes[hidden]";
    }
}
