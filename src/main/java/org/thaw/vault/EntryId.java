package org.thaw.vault;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Which entry: 16 random bytes, written as a UUID. It says nothing about the entry, so an address may hold it. */
public record EntryId(UUID value) {
    public static EntryId random() {
        return new EntryId(UUID.randomUUID());
    }

    /** The id a text tells, or nothing where it is not a UUID of 36 characters. */
    public static Optional<EntryId> read(String text) {
        try {
            EntryId id = new EntryId(UUID.fromString(text));
            // UUID.fromString also takes shorter forms: one id, one spelling.
            return id.toString().equals(text.toLowerCase(Locale.ROOT)) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /**
     * The id a text tells.
     *
     * @throws IllegalArgumentException where it is not a UUID of 36 characters
     */
    @JsonCreator
    public static EntryId of(String text) {
        return read(text).orElseThrow(() -> new IllegalArgumentException("not an entry's id"));
    }

    @Override
    @JsonValue
    public String toString() {
        return value.toString();
    }
}
