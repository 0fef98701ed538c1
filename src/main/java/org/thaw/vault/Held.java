package org.thaw.vault;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One entry in memory, as its JSON: also an entry whose type this program does not know. Immutable. */
final class Held {
    static final Comparator<Held> BY_TIME =
            Comparator.comparing(Held::at).thenComparing(held -> held.id().value());

    private final EntryId id;
    private final TypeName type;
    private final Instant at;
    private final JsonNode json;
    // Made from the JSON when first asked for; a shape is immutable, so every reader may share it.
    private volatile @Nullable Kept<?> decoded;

    Held(EntryId id, TypeName type, Instant at, JsonNode json) {
        this.id = id;
        this.type = type;
        this.at = at;
        this.json = json;
    }

    EntryId id() {
        return id;
    }

    TypeName type() {
        return type;
    }

    Instant at() {
        return at;
    }

    JsonNode json() {
        return json;
    }

    <E> Kept<E> as(EntryType<E> asked) {
        Kept<?> known = decoded;
        if (known != null && asked.shape().isInstance(known.entry())) {
            return new Kept<>(id, at, asked.shape().cast(known.entry()));
        }
        Kept<E> read = new Kept<>(id, at, EntryJson.decode(asked, json));
        decoded = read;
        return read;
    }

    /** The name and version of an entry's type, without its shape. */
    record TypeName(String name, int version) {
        static TypeName of(EntryType<?> type) {
            return new TypeName(type.name(), type.version());
        }
    }
}
