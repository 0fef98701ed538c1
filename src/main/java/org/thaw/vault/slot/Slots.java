package org.thaw.vault.slot;

import java.util.Optional;
import org.thaw.vault.VaultId;
import org.thaw.vault.format1.DangerousKeyBytes;
import org.thaw.vault.format1.KeySlot;
import org.thaw.vault.secret.PasskeyOutput;
import org.thaw.vault.secret.Passphrase;
import org.thaw.vault.secret.RecoveryWords;
import org.thaw.vault.secret.Secret;
import org.thaw.vault.store.SealedStore;
import org.thaw.vault.store.SealedStore.Found;

/** Wraps and unwraps data keys with any kind of secret. */
public final class Slots {
    private final PassphraseSlots passphrases;

    public Slots(PassphraseSlots passphrases) {
        this.passphrases = passphrases;
    }

    public KeySlot wrap(VaultId vault, Secret secret, DangerousKeyBytes dataKey) {
        return switch (secret) {
            case Passphrase passphrase -> passphrases.wrap(vault, passphrase, dataKey);
            case RecoveryWords words -> DerivedSlots.wrap(vault, words.slot(), words::derive, dataKey);
            case PasskeyOutput output -> DerivedSlots.wrap(vault, output.slot(), output::derive, dataKey);
        };
    }

    /** The data key, or nothing where there is no vault or this does not open it. */
    public Optional<DangerousKeyBytes> unwrap(SealedStore store, Optional<Found> found, Secret secret) {
        return switch (secret) {
            case Passphrase passphrase -> passphrases.unwrap(store, found, passphrase);
            case RecoveryWords words -> unwrap(store, found, words, words::derive);
            case PasskeyOutput output -> unwrap(store, found, output, output::derive);
        };
    }

    private static Optional<DangerousKeyBytes> unwrap(
            SealedStore store, Optional<Found> found, Secret secret, DerivedSlots.Deriving deriving) {
        Optional<KeySlot> slot = found.flatMap(vault -> store.slot(vault.id(), secret.slot()));
        return DerivedSlots.unwrap(found.map(Found::id), slot, deriving);
    }

    /** Wraps the data key anew where guessing the secret costs less than it would for a new vault. */
    public void raise(SealedStore store, VaultId vault, Secret secret, DangerousKeyBytes dataKey) {
        switch (secret) {
            case Passphrase passphrase -> passphrases.raise(store, vault, passphrase, dataKey);
            // No guess succeeds at any cost: there is nothing to raise.
            case RecoveryWords _, PasskeyOutput _ -> {}
        }
    }
}
