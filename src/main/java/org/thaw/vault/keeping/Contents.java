package org.thaw.vault.keeping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.thaw.vault.EntryId;
import org.thaw.vault.entry.Change;
import org.thaw.vault.entry.Entries;
import org.thaw.vault.entry.EntryJson;
import org.thaw.vault.entry.Held;
import org.thaw.vault.format1.Head;
import org.thaw.vault.format1.MultisetHash;
import org.thaw.vault.format1.VaultSealer;
import org.thaw.vault.store.Revision;
import org.thaw.vault.store.SealedRecord;
import org.thaw.vault.store.StoredVault;

/** The entries of a sealed vault in memory, with what it takes to make its next head. Guarded by the vault's lock. */
public final class Contents {
    private final VaultSealer sealer;
    private final Entries entries = new Entries();
    private final Map<EntryId, MultisetHash> hashes = new HashMap<>();
    // Over the entries that are held, so that it can be compared with the head that was stored.
    private Head head = Head.EMPTY;
    private long headVersion;

    public Contents(VaultSealer sealer) {
        this.sealer = sealer;
    }

    public Entries entries() {
        return entries;
    }

    long headVersion() {
        return headVersion;
    }

    /**
     * Takes over what is on disk and was not known yet, as far as it verifies.
     *
     * @return what does not, in plain sentences; with any, the head version known stays the old one
     */
    public List<String> takeOver(StoredVault stored) {
        List.copyOf(hashes.keySet()).stream()
                .filter(id -> !stored.present().contains(id))
                .forEach(this::remove);
        int unreadable = 0;
        for (SealedRecord row : stored.records()) {
            Optional<Held> held = open(row);
            held.ifPresent(entry -> put(entry, hash(row)));
            unreadable += held.isPresent() ? 0 : 1;
        }
        List<String> faults = Faults.of(sealer.openHead(stored.headVersion(), stored.head()), head, unreadable);
        headVersion = faults.isEmpty() ? stored.headVersion() : headVersion;
        return faults;
    }

    private Optional<Held> open(SealedRecord row) {
        return sealer.openRecord(row.id().value(), row.version(), row.sealed())
                .flatMap(EntryJson::read)
                .filter(held -> held.id().equals(row.id()));
    }

    /** Seals the changes, at most one for each entry, and the head they lead to. Changes nothing here yet. */
    public Prepared seal(List<Change> changes) {
        List<SealedRecord> rows = new ArrayList<>();
        List<Prepared.Put> puts = new ArrayList<>();
        List<EntryId> removals = new ArrayList<>();
        Head next = head;
        for (Change change : changes) {
            next = without(next, change.id());
            switch (change) {
                case Change.Put(Held held) -> {
                    SealedRecord row = seal(held);
                    MultisetHash hash = hash(row);
                    rows.add(row);
                    puts.add(new Prepared.Put(held, hash));
                    next = next.with(hash);
                }
                case Change.Remove(EntryId id) -> removals.add(id);
            }
        }
        return new Prepared(new Revision(headVersion, sealer.sealHead(headVersion + 1, next), rows, removals), puts);
    }

    private SealedRecord seal(Held held) {
        long version = headVersion + 1;
        UUID id = held.id().value();
        return new SealedRecord(held.id(), version, sealer.sealRecord(id, version, EntryJson.write(held)));
    }

    /** Takes over changes that are on disk now. */
    public void adopt(Prepared prepared) {
        prepared.revision().removals().forEach(this::remove);
        prepared.puts().forEach(put -> put(put.held(), put.hash()));
        headVersion = prepared.revision().to();
    }

    void forget() {
        entries.clear();
        hashes.clear();
        closeKeys();
    }

    public void closeKeys() {
        sealer.close();
    }

    private void put(Held held, MultisetHash hash) {
        head = without(head, held.id()).with(hash);
        hashes.put(held.id(), hash);
        entries.put(held);
    }

    private void remove(EntryId id) {
        head = without(head, id);
        hashes.remove(id);
        entries.remove(id);
    }

    private Head without(Head from, EntryId id) {
        return Optional.ofNullable(hashes.get(id)).map(from::without).orElse(from);
    }

    private MultisetHash hash(SealedRecord row) {
        return sealer.hash(row.id().value(), row.version(), row.sealed());
    }
}
