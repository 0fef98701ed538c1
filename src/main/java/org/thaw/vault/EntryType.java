package org.thaw.vault;

/**
 * A kind of entry: the name and version under which its JSON is stored, and the shape it has in memory. Change what
 * the JSON means only together with the version: an entry is given only to who asks for its own version.
 *
 * @param name such as {@code journal.page}; part of the stored form, never changed
 * @param version of the JSON, 1 or more
 * @param shape a record or a sealed interface of records, which Jackson reads and writes
 */
public record EntryType<E>(String name, int version, Class<E> shape) {
    public EntryType {
        if (name.isBlank() || version < 1) {
            throw new IllegalArgumentException("an entry's type has a name and a version of 1 or more");
        }
    }
}
