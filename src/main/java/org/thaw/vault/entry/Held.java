package org.thaw.vault.entry;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.thaw.vault.EntryId;
import org.thaw.vault.EntryType;
import org.thaw.vault.Gist;
import org.thaw.vault.Kept;
import org.thaw.vault.RawEntry;

/**
 * One entry in memory, as the bytes of its JSON: also an entry whose type this program does not know. Immutable: who
 * is given the bytes leaves them as they are.
 */
public final class Held {
    public static final Comparator<Held> BY_TIME =
            Comparator.comparing(Held::at).thenComparing(held -> held.id().value());

    private final EntryId id;
    private final TypeName type;
    private final Instant at;
    private final byte[] json;
    // Made from the JSON when first asked for; a shape is immutable, so every reader may share it.
    private volatile @Nullable Kept<?> decoded;
    private volatile @Nullable Drawn drawn;

    public Held(EntryId id, TypeName type, Instant at, byte[] json) {
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

    byte[] json() {
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

    /** Drawn when it is first asked for, and then the same for as long as this state of the entry is held. */
    <E, G> G gist(Gist<E, G> asked) {
        Drawn known = drawn;
        if (known != null && known.by.equals(asked)) {
            return asked.shape().cast(known.what);
        }
        G what = asked.drawn().apply(as(asked.type()));
        drawn = new Drawn(asked, what);
        return what;
    }

    private record Drawn(Gist<?, ?> by, Object what) {}

    public RawEntry raw() {
        return new RawEntry(id, type.name(), type.version(), at, new String(json, UTF_8));
    }

    boolean isTheSameAs(Held other) {
        return id.equals(other.id) && type.equals(other.type) && at.equals(other.at) && Arrays.equals(json, other.json);
    }

    /** The name and version of an entry's type, without its shape. */
    public record TypeName(String name, int version) {
        public static TypeName of(EntryType<?> type) {
            return new TypeName(type.name(), type.version());
        }
    }
}
