package org.thaw.vault.entry;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.thaw.vault.EntryId;
import org.thaw.vault.EntryType;
import org.thaw.vault.Gist;
import org.thaw.vault.Kept;
import org.thaw.vault.entry.Held.TypeName;

/** The entries of one vault, in memory. Guarded by the lock of who owns them. */
public final class Entries {
    private final Map<EntryId, Held> byId = new HashMap<>();
    private final Map<TypeName, NavigableSet<Held>> byType = new HashMap<>();
    private final Map<Class<?>, Object> beside = new HashMap<>();
    private long changes;

    /** In the order of their times. */
    public <E> List<Kept<E>> all(EntryType<E> type) {
        return of(type).stream().map(held -> held.as(type)).toList();
    }

    /** At most so many, those with the latest times, in the order of their times. */
    public <E> List<Kept<E>> latest(EntryType<E> type, int most) {
        return of(type).descendingSet().stream()
                .limit(most)
                .map(held -> held.as(type))
                .toList()
                .reversed();
    }

    /** In the order of their times. */
    public <E, G> List<G> all(Gist<E, G> gist) {
        return of(gist.type()).stream().map(held -> held.gist(gist)).toList();
    }

    private NavigableSet<Held> of(EntryType<?> type) {
        return byType.getOrDefault(TypeName.of(type), Collections.emptyNavigableSet());
    }

    public <E> Optional<Kept<E>> find(EntryType<E> type, EntryId id) {
        return find(id).filter(held -> held.type().equals(TypeName.of(type))).map(held -> held.as(type));
    }

    public Optional<Held> find(EntryId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Of every type, in the order of their times. */
    public List<Held> everything() {
        return byId.values().stream().sorted(Held.BY_TIME).toList();
    }

    /** What is held beside the entries, made where there is none yet. */
    public <T> T beside(Class<T> shape, Supplier<T> made) {
        return shape.cast(beside.computeIfAbsent(shape, _ -> made.get()));
    }

    /** How often an entry was put or removed. */
    public long changes() {
        return changes;
    }

    public int count() {
        return byId.size();
    }

    public void put(Held held) {
        remove(held.id());
        byId.put(held.id(), held);
        byType.computeIfAbsent(held.type(), _ -> new TreeSet<>(Held.BY_TIME)).add(held);
    }

    public void remove(EntryId id) {
        changes++;
        Held old = byId.remove(id);
        if (old != null) {
            byType.getOrDefault(old.type(), Collections.emptyNavigableSet()).remove(old);
        }
    }

    public void clear() {
        byId.clear();
        byType.clear();
        beside.clear();
    }
}
