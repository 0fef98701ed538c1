package org.thaw.vault;

import java.util.List;
import java.util.Optional;
import org.thaw.vault.keeping.SealedKeeping;
import org.thaw.vault.keeping.VaultHandle;
import org.thaw.vault.secret.Secret;
import org.thaw.vault.slot.Slots;
import org.thaw.vault.store.KeySlots;
import org.thaw.vault.store.SealedStore;

/**
 * The ways into vaults. Each is a slot: the vault's key, wrapped. Changing one rewrites no record. A vault's own copies
 * in older backups keep the ways they had.
 */
public final class Ways {
    private final Vaults vaults;
    private final Slots slots;

    Ways(Vaults vaults, Slots slots) {
        this.vaults = vaults;
        this.slots = slots;
    }

    /** What came of taking a way away. */
    public sealed interface Removal {
        /** It is gone, and the vault is locked for all others who had it open. */
        record Removed(Opening opening) implements Removal {}

        /** There is no such way any more. */
        record NotThere() implements Removal {}

        /** Only passkeys would be left; nothing was changed. */
        record LastButPasskeys() implements Removal {}
    }

    /** The names of the slots of an open vault, sorted; none where it is a guest's. */
    public List<String> of(OpenVault vault) {
        return vaults.storage().slots().names(vault.id());
    }

    /** The keyring of an open vault, where this secret opens it. */
    public Optional<Keyring> prove(OpenVault vault, Secret secret) {
        SealedStore store = vaults.storage().store();
        return vaults.unwrap(store, store.find(vault.id()), secret).map(dataKey -> new Keyring(vault.id(), dataKey));
    }

    /** Adds a way beside those there are. */
    public void add(OpenVault vault, Keyring keyring, Secret secret) {
        requireWhole(vault, keyring);
        put(keyring, secret);
    }

    /**
     * Puts a secret in the place of the one of its kind, and locks the vault for all others who have it open in this
     * process: whoever knew the old one is out.
     */
    public Opening replace(OpenVault vault, Keyring keyring, Secret secret) {
        requireWhole(vault, keyring);
        put(keyring, secret);
        return vaults.reopen(keyring.vault(), keyring.dataKey());
    }

    /** Takes a way away, and locks the vault for all others who have it open in this process. */
    public Removal remove(OpenVault vault, Keyring keyring, String slot) {
        requireWhole(vault, keyring);
        return switch (keySlots().remove(keyring.vault(), slot)) {
            case REMOVED -> new Removal.Removed(vaults.reopen(keyring.vault(), keyring.dataKey()));
            case NOT_THERE -> new Removal.NotThere();
            case LAST_BUT_PASSKEYS -> new Removal.LastButPasskeys();
        };
    }

    private void put(Keyring keyring, Secret secret) {
        keySlots().put(keyring.vault(), slots.wrap(keyring.vault(), secret, keyring.dataKey()));
    }

    private KeySlots keySlots() {
        return vaults.storage().slots();
    }

    private static void requireWhole(OpenVault vault, Keyring keyring) {
        if (!vault.id().equals(keyring.vault())) {
            throw new IllegalArgumentException("a keyring of another vault");
        }
        if (!(vault instanceof VaultHandle handle && handle.keeping() instanceof SealedKeeping)) {
            throw new VaultStorageException(
                    "This vault is damaged, so it is open for reading only. Nothing was changed.");
        }
    }
}
