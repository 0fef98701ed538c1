package org.thaw.vault.keeping;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.thaw.vault.EntryId;
import org.thaw.vault.EntryType;
import org.thaw.vault.Gist;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;
import org.thaw.vault.RawEntry;
import org.thaw.vault.VaultId;
import org.thaw.vault.VaultLockedException;
import org.thaw.vault.entry.Change;
import org.thaw.vault.entry.Entries;
import org.thaw.vault.entry.EntryJson;
import org.thaw.vault.entry.Held;

/** One opening of a vault: two browsers hold a handle each on the same keeping. */
public final class VaultHandle implements OpenVault {
    private final Keeping keeping;
    private final AtomicBoolean closed = new AtomicBoolean();

    public VaultHandle(Keeping keeping) {
        this.keeping = keeping;
    }

    public Keeping keeping() {
        if (closed.get()) {
            throw new VaultLockedException();
        }
        return keeping;
    }

    @Override
    public VaultId id() {
        return keeping.id();
    }

    @Override
    public boolean isGuest() {
        return keeping instanceof MemoryKeeping;
    }

    @Override
    public boolean isOpen() {
        return !closed.get() && keeping.isOpen();
    }

    @Override
    public <E> List<Kept<E>> all(EntryType<E> type) {
        return keeping().read(entries -> entries.all(type));
    }

    @Override
    public <E> List<Kept<E>> latest(EntryType<E> type, int most) {
        return keeping().read(entries -> entries.latest(type, most));
    }

    @Override
    public <E, G> List<G> all(Gist<E, G> gist) {
        return keeping().read(entries -> entries.all(gist));
    }

    @Override
    public <T> T beside(Class<T> shape, Supplier<T> made) {
        return keeping().read(entries -> entries.beside(shape, made));
    }

    @Override
    public long changes() {
        return keeping().read(Entries::changes);
    }

    @Override
    public <E> Optional<Kept<E>> find(EntryType<E> type, EntryId id) {
        return keeping().read(entries -> entries.find(type, id));
    }

    @Override
    public <E> Kept<E> save(EntryType<E> type, Kept<E> kept) {
        Held held = EntryJson.encode(type, kept);
        Kept<E> readBack = held.as(type);
        keeping().change(entries -> {
            requireSameName(type.name(), entries.find(kept.id()));
            return List.of(new Change.Put(held));
        });
        return readBack;
    }

    @Override
    public <E> Kept<E> update(EntryType<E> type, EntryId id, UnaryOperator<E> change) {
        Updated<E> updated = new Updated<>();
        keeping().change(entries -> {
            Kept<E> old = entries.find(type, id).orElseThrow(() -> new NoSuchElementException("no such entry"));
            Held held = EntryJson.encode(type, new Kept<>(id, old.at(), change.apply(old.entry())));
            updated.last = Optional.of(held.as(type));
            return List.of(new Change.Put(held));
        });
        return updated.last.orElseThrow();
    }

    @Override
    public List<RawEntry> everything() {
        return keeping()
                .read(entries -> entries.everything().stream().map(Held::raw).toList());
    }

    @Override
    public void saveAll(List<RawEntry> raw) {
        List<Held> all =
                Shares.of(raw, share -> share.stream().map(EntryJson::take).toList());
        if (all.stream().map(Held::id).distinct().count() < all.size()) {
            throw new IllegalArgumentException("an id comes twice");
        }
        keeping().change(entries -> {
            all.forEach(held -> requireSameName(held.type().name(), entries.find(held.id())));
            return all.stream().<Change>map(Change.Put::new).toList();
        });
    }

    @Override
    public void delete(EntryId id) {
        keeping().change(entries -> entries.find(id).isPresent() ? List.of(new Change.Remove(id)) : List.of());
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            keeping.release();
        }
    }

    @Override
    public String toString() {
        return "OpenVault[" + keeping.id() + "]";
    }

    private static void requireSameName(String type, Optional<Held> present) {
        boolean another =
                present.filter(held -> !held.type().name().equals(type)).isPresent();
        if (another) {
            throw new IllegalArgumentException("the id is that of an entry of another type");
        }
    }

    /** What the plan that was carried out made; an earlier try's is overwritten. */
    private static final class Updated<E> {
        private Optional<Kept<E>> last = Optional.empty();
    }
}
