package org.thaw.vault;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.thaw.vault.entry.Change;
import org.thaw.vault.entry.Entries;
import org.thaw.vault.format1.Argon2Cost;
import org.thaw.vault.format1.DangerousKeyBytes;
import org.thaw.vault.format1.VaultSealer;
import org.thaw.vault.keeping.Contents;
import org.thaw.vault.keeping.Keeping;
import org.thaw.vault.keeping.MemoryKeeping;
import org.thaw.vault.keeping.OpenVaults;
import org.thaw.vault.keeping.Prepared;
import org.thaw.vault.keeping.ReadOnlyKeeping;
import org.thaw.vault.keeping.SealedKeeping;
import org.thaw.vault.keeping.VaultHandle;
import org.thaw.vault.link.AnswerLinks;
import org.thaw.vault.secret.PasskeyOutput;
import org.thaw.vault.secret.Passphrase;
import org.thaw.vault.secret.Secret;
import org.thaw.vault.slot.PassphraseSlots;
import org.thaw.vault.slot.Slots;
import org.thaw.vault.store.NewVault;
import org.thaw.vault.store.Remains;
import org.thaw.vault.store.SealedStore;
import org.thaw.vault.store.SealedStore.Found;
import org.thaw.vault.store.Storage;
import org.thaw.vault.store.StoredVault.FileState;
import org.thaw.vault.throttle.Throttle;

/**
 * All vaults in one home (see docs/vault-format.md). Safe for use by many threads, and beside other processes that
 * use the same home. Nothing is read or written before the first use; from then on every method but {@link #guest}
 * throws {@link VaultStorageException} where the disk fails. Secrets stay the caller's to close.
 */
public final class Vaults implements AutoCloseable {
    private final Path home;
    private final Slots slots;
    private final OpenVaults openVaults = new OpenVaults();
    private Optional<Storage> storage = Optional.empty();
    private boolean closed;

    Vaults(Path home, PassphraseSlots slots) {
        this.home = home;
        this.slots = new Slots(slots);
    }

    /**
     * The vaults of one home.
     *
     * @param home the folder that holds {@code thaw.db} and {@code installation.key}; made where there is none
     */
    public static Vaults at(Path home) {
        return new Vaults(home, new PassphraseSlots(Argon2Cost.TODAY, Passphrase::stretch));
    }

    /** Opens the store now, so that the first person does not wait for it. */
    public void warmUp() {
        storage();
    }

    /** A vault in memory alone. */
    public OpenVault guest() {
        return new VaultHandle(new MemoryKeeping(VaultId.random(), new Entries()));
    }

    /** Makes an empty vault and opens it. */
    public Creation create(VaultName name, Passphrase passphrase) {
        return create(name, passphrase, List.of());
    }

    /**
     * Moves a guest's entries into a new vault, all together. Where that succeeds the guest's vault is closed; where
     * not, it stays as it was.
     */
    public Creation keep(OpenVault guest, VaultName name, Passphrase passphrase) {
        return guestKeeping(guest).read(entries -> {
            Creation creation = create(name, passphrase, puts(entries));
            if (creation instanceof Creation.Created) {
                guest.close();
            }
            return creation;
        });
    }

    /** Moves a guest's entries into an open vault, all together, and closes the guest's. */
    public void bring(OpenVault guest, OpenVault kept) {
        Keeping into = handle(kept).keeping();
        guestKeeping(guest).read(entries -> {
            into.change(_ -> puts(entries));
            guest.close();
            return kept;
        });
    }

    /**
     * Opens a vault; takes as long where there is none of this name as where the secret is wrong. Whoever may be
     * guessing is to be asked through {@link #throttle} first.
     */
    public Opening open(VaultName name, Secret secret) {
        Storage disk = storage();
        return open(disk.store(), disk.store().find(disk.key().lookup(name.bytes())), secret);
    }

    /** Opens a vault with a passkey, which knows the vault's id in place of its name. */
    public Opening open(VaultId id, PasskeyOutput output) {
        Storage disk = storage();
        return open(disk.store(), disk.store().find(id), output);
    }

    private Opening open(SealedStore store, Optional<Found> found, Secret secret) {
        return unwrap(store, found, secret)
                .map(dataKey -> open(store, found.orElseThrow().id(), secret, dataKey))
                .orElseGet(Opening.Refused::new);
    }

    /**
     * Reads all that is stored of a vault, whether or not it is open, and tells every fault. Takes as long where there
     * is none of this name as where the secret is wrong.
     */
    public Checkup check(VaultName name, Secret secret) {
        Storage disk = storage();
        Optional<Found> found = disk.store().find(disk.key().lookup(name.bytes()));
        return unwrap(disk.store(), found, secret)
                .map(dataKey -> check(disk.store(), found.orElseThrow().id(), dataKey))
                .orElseGet(Checkup.Refused::new);
    }

    /**
     * Erases a vault for ever, locking it for all who have it open: first its keys, in a transaction of their own,
     * then the rest. A crash after the first leaves nothing that could be opened, and the next start removes the rest.
     */
    public Erasure erase(VaultName name, Secret secret) {
        Storage disk = storage();
        Optional<Found> found = disk.store().find(disk.key().lookup(name.bytes()));
        return unwrap(disk.store(), found, secret)
                .map(dataKey -> {
                    dataKey.close();
                    return erase(disk.remains(), found.orElseThrow().id());
                })
                .orElseGet(Erasure.Refused::new);
    }

    /** Erases the vault of which somebody proved that they can open it. */
    public void erase(Keyring proof) {
        erase(storage().remains(), proof.vault());
    }

    private Erasure erase(Remains remains, VaultId id) {
        openVaults.lock(id);
        remains.destroyKeys(id);
        remains.remove();
        return new Erasure.Erased();
    }

    Optional<DangerousKeyBytes> unwrap(SealedStore store, Optional<Found> found, Secret secret) {
        found.ifPresent(Vaults::requireKnownFormat);
        return slots.unwrap(store, found, secret);
    }

    /** What slows guessing down. */
    public Throttle throttle() {
        return new Throttle(storage(), Clock.systemUTC());
    }

    /** The links by which somebody without a vault answers. */
    public AnswerLinks answerLinks() {
        return new AnswerLinks(storage());
    }

    /** The ways into vaults, to be seen and changed. */
    public Ways ways() {
        return new Ways(this, slots);
    }

    /**
     * What passkeys make their output from: the same for all vaults here, since it is needed before a vault is known.
     * Each passkey makes another output of it.
     */
    public byte[] passkeySalt() {
        return storage().key().digest("thaw/1/passkey", new byte[0]);
    }

    /**
     * Locks every open vault, closes the store, and does some work on its files before anybody opens it again.
     *
     * @param work what cannot be done while the store is in use
     */
    public synchronized <T> T whileClosed(Supplier<T> work) {
        closeStorage();
        return work.get();
    }

    /** Locks every open vault and closes the store. */
    @Override
    public synchronized void close() {
        closed = true;
        closeStorage();
    }

    private void closeStorage() {
        openVaults.lockAll();
        storage.ifPresent(Storage::close);
        storage = Optional.empty();
    }

    private Creation create(VaultName name, Passphrase passphrase, List<Change> entries) {
        Storage disk = storage();
        byte[] lookup = disk.key().lookup(name.bytes());
        if (disk.store().find(lookup).isPresent()) {
            return new Creation.NameTaken();
        }
        VaultId id = VaultId.random();
        try (DangerousKeyBytes dataKey = DangerousKeyBytes.random()) {
            Contents contents = new Contents(VaultSealer.of(id.value(), dataKey));
            Prepared first = contents.seal(entries);
            NewVault vault = new NewVault(id, lookup, slots.wrap(id, passphrase, dataKey), first.revision());
            return switch (disk.store().insert(vault, LocalDate.now(Clock.systemUTC()))) {
                case OVERTAKEN -> new Creation.NameTaken();
                case WRITTEN -> {
                    contents.adopt(first);
                    yield new Creation.Created(share(disk.store(), id, contents));
                }
            };
        }
    }

    private Opening open(SealedStore store, VaultId id, Secret secret, DangerousKeyBytes dataKey) {
        try (dataKey) {
            raise(store, id, secret, dataKey);
            return openVaults.join(id).<Opening>map(Opening.Opened::new).orElseGet(() -> read(store, id, dataKey));
        }
    }

    private void raise(SealedStore store, VaultId id, Secret secret, DangerousKeyBytes dataKey) {
        try {
            slots.raise(store, id, secret, dataKey);
        } catch (VaultStorageException notWritable) {
            // The vault opens all the same; the next opening tries again.
            return;
        }
    }

    /** Locks a vault for all who have it open, and opens it once. */
    Opening reopen(VaultId id, DangerousKeyBytes dataKey) {
        openVaults.lock(id);
        return read(storage().store(), id, dataKey);
    }

    private Opening read(SealedStore store, VaultId id, DangerousKeyBytes dataKey) {
        Contents contents = new Contents(VaultSealer.of(id.value(), dataKey));
        List<String> faults = takeOver(store, id, contents);
        if (faults.isEmpty()) {
            return new Opening.Opened(share(store, id, contents));
        }
        contents.closeKeys();
        Keeping salvaged = new ReadOnlyKeeping(new MemoryKeeping(id, contents.entries()));
        return new Opening.Damaged(faults, new VaultHandle(salvaged));
    }

    private static Checkup check(SealedStore store, VaultId id, DangerousKeyBytes dataKey) {
        try (dataKey) {
            Contents contents = new Contents(VaultSealer.of(id.value(), dataKey));
            List<String> faults = new ArrayList<>(takeOver(store, id, contents));
            contents.closeKeys();
            if (faults.isEmpty() && store.fileState() == FileState.DAMAGED) {
                faults.add("Every entry can be read, but the file thaw.db is damaged.");
            }
            return faults.isEmpty() ? new Checkup.Sound(contents.entries().count()) : new Checkup.Faulty(faults);
        }
    }

    private static List<String> takeOver(SealedStore store, VaultId id, Contents contents) {
        return contents.faults(contents.takeOver(store.loadAll(id)), bytes -> store.isOfAnotherVault(id, bytes));
    }

    private OpenVault share(SealedStore store, VaultId id, Contents contents) {
        return openVaults.add(new SealedKeeping(id, store, contents, openVaults));
    }

    synchronized Storage storage() {
        if (closed) {
            throw new IllegalStateException("the store was closed");
        }
        Storage open = storage.orElseGet(this::openStorage);
        storage = Optional.of(open);
        return open;
    }

    private Storage openStorage() {
        Storage opened = Storage.open(home);
        try {
            opened.remains().remove();
        } catch (VaultStorageException notWritable) {
            // They cannot be opened by anyone; the next start tries again.
            return opened;
        }
        return opened;
    }

    private static void requireKnownFormat(Found vault) {
        if (vault.format() != SealedStore.FORMAT) {
            throw new VaultStorageException("This vault was written by a newer Thaw than this one.");
        }
    }

    private static List<Change> puts(Entries entries) {
        return entries.everything().stream().<Change>map(Change.Put::new).toList();
    }

    private static MemoryKeeping guestKeeping(OpenVault guest) {
        if (handle(guest).keeping() instanceof MemoryKeeping memory) {
            return memory;
        }
        throw new IllegalArgumentException("not a guest's vault");
    }

    private static VaultHandle handle(OpenVault vault) {
        if (vault instanceof VaultHandle handle) {
            return handle;
        }
        throw new IllegalArgumentException("not a vault of this store");
    }
}
