package org.thaw.vault.entry;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.thaw.vault.EntryId;
import org.thaw.vault.EntryType;
import org.thaw.vault.Kept;
import tools.jackson.databind.JsonNode;

/** One entry in memory, as its JSON: also an entry whose type this program does not know. Immutable. */
public final class Held {
    public static final Comparator<Held> BY_TIME =
            Comparator.comparing(Held::at).thenComparing(held -> held.id().value());

    private final EntryId id;
    private final TypeName type;
    private final Instant at;
    private final JsonNode json;
    // Made from the JSON when first asked for; a shape is immutable, so every reader may share it.
    private volatile @Nullable Kept<?> decoded;

    public Held(EntryId id, TypeName type, Instant at, JsonNode json) {
        this.id = id;
        this.type = type;
        this.at = at;
        this.json = json;
    }

    public EntryId id() {
        return id;
    }

    public TypeName type() {
        return type;
    }

    public Instant at() {
        return at;
    }

    public JsonNode json() {
        return json;
    }

    public <E> Kept<E> as(EntryType<E> asked) {
        Kept<?> known = decoded;
        if (known != null && asked.shape().isInstance(known.entry())) {
            return new Kept<>(id, at, asked.shape().cast(known.entry()));
        }
        Kept<E> read = new Kept<>(id, at, EntryJson.decode(asked, json));
        decoded = read;
        return read;
    }

    /** The name and version of an entry's type, without its shape. */
    public record TypeName(String name, int version) {
        public static TypeName of(EntryType<?> type) {
            return new TypeName(type.name(), type.version());
        }
    }
}
