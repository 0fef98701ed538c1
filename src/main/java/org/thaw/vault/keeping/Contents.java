package org.thaw.vault.keeping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.thaw.vault.EntryId;
import org.thaw.vault.entry.Change;
import org.thaw.vault.entry.Entries;
import org.thaw.vault.entry.EntryJson;
import org.thaw.vault.entry.Held;
import org.thaw.vault.format1.Head;
import org.thaw.vault.format1.MultisetHash;
import org.thaw.vault.format1.RecordOpener;
import org.thaw.vault.format1.Sealed;
import org.thaw.vault.format1.VaultSealer;
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
     * Takes over what is on disk and was not known yet, as far as it verifies. Where not all does, the head version
     * known stays the old one.
     */
    public Findings takeOver(StoredVault stored) {
        List.copyOf(hashes.keySet()).stream()
                .filter(id -> !stored.present().contains(id))
                .forEach(this::remove);
        List<SealedRecord> unreadable = new ArrayList<>();
        for (Opened opened : Shares.of(stored.records(), this::open)) {
            switch (opened) {
                case Opened.Verified(Held held, MultisetHash hash) -> put(held, hash);
                case Opened.Unverified(SealedRecord row) -> unreadable.add(row);
            }
        }
        Findings findings =
                new Findings(stored, sealer.openHead(stored.headVersion(), stored.head()), head, unreadable);
        headVersion = findings.isWhole() ? stored.headVersion() : headVersion;
        return findings;
    }

    /**
     * What is not as it was saved, in plain sentences.
     *
     * @param isOfAnotherVault whether some bytes are those of a record or head of another vault
     */
    public List<String> faults(Findings findings, Predicate<Sealed> isOfAnotherVault) {
        return findings.isWhole() ? List.of() : Faults.of(findings, sealer, hashes.values(), isOfAnotherVault);
    }

    private List<Opened> open(List<SealedRecord> rows) {
        RecordOpener opener = sealer.opener();
        return rows.stream().map(row -> open(opener, row)).toList();
    }

    private static Opened open(RecordOpener opener, SealedRecord row) {
        return opener.open(row.id().value(), row.version(), row.sealed())
                .flatMap(EntryJson::read)
                .filter(held -> held.id().equals(row.id()))
                .<Opened>map(
                        held -> new Opened.Verified(held, opener.hash(row.id().value(), row.version(), row.sealed())))
                .orElseGet(() -> new Opened.Unverified(row));
    }

    /** What became of a record that was read. */
    private sealed interface Opened {
        record Verified(Held held, MultisetHash hash) implements Opened {}

        record Unverified(SealedRecord row) implements Opened {}
    }

    /** Seals the changes, at most one for each entry, and the head they lead to. Changes nothing here yet. */
    public Prepared seal(List<Change> changes) {
        List<EntryId> removals = new ArrayList<>();
        List<Held> entries = new ArrayList<>();
        for (Change change : changes) {
            switch (change) {
                case Change.Put(Held held) -> entries.add(held);
                case Change.Remove(EntryId id) -> removals.add(id);
            }
        }
        List<Prepared.Put> puts = Shares.of(entries, this::sealAll);
        Head next = head;
        for (Change change : changes) {
            next = without(next, change.id());
        }
        for (Prepared.Put put : puts) {
            next = next.with(put.hash());
        }
        return new Prepared(headVersion, sealer.sealHead(headVersion + 1, next), puts, removals);
    }

    private List<Prepared.Put> sealAll(List<Held> entries) {
        RecordOpener opener = sealer.opener();
        long version = headVersion + 1;
        return entries.stream()
                .map(held -> {
                    UUID id = held.id().value();
                    Sealed sealed = sealer.sealRecord(id, version, EntryJson.write(held));
                    return new Prepared.Put(
                            held, new SealedRecord(held.id(), version, sealed), opener.hash(id, version, sealed));
                })
                .toList();
    }

    /** Takes over changes that are on disk now. */
    public void adopt(Prepared prepared) {
        prepared.removals().forEach(this::remove);
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
}
