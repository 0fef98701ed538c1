package org.thaw.vault;

import java.time.Instant;
import java.util.Objects;

/**
 * An entry as a vault keeps it.
 *
 * @param at when it happened for the person; entries are listed in this order
 */
public record Kept<E>(EntryId id, Instant at, E entry) {
    public Kept {
        Objects.requireNonNull(id);
        Objects.requireNonNull(at);
        Objects.requireNonNull(entry);
    }

    /** A new entry, with an id of its own. */
    public static <E> Kept<E> fresh(Instant at, E entry) {
        return new Kept<>(EntryId.random(), at, entry);
    }

    /** The entry is private and never printed. */
    @Override
    public String toString() {
        return "Kept[" + id + "]";
    }
}
