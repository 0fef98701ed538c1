package org.thaw.vault;

import java.time.Instant;
import java.util.Objects;

/**
 * An entry of any type, known to this program or not, as it stands inside its seal.
 *
 * @param type such as {@code journal.page}
 * @param version of the type, 1 or more
 * @param at when it happened for the person
 * @param json what a feature wrote, to the letter: one JSON value
 */
public record RawEntry(EntryId id, String type, int version, Instant at, String json) {
    public RawEntry {
        Objects.requireNonNull(id);
        Objects.requireNonNull(at);
        Objects.requireNonNull(json);
        if (type.isBlank() || version < 1) {
            throw new IllegalArgumentException("an entry's type has a name and a version of 1 or more");
        }
    }

    /** The entry is private and never printed. */
    @Override
    public String toString() {
        return "RawEntry[" + id + "]";
    }
}
