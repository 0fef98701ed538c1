package org.thaw.vault.slot;

import java.util.Optional;
import org.thaw.vault.VaultId;
import org.thaw.vault.VaultStorageException;
import org.thaw.vault.format1.Argon2Cost;
import org.thaw.vault.format1.DangerousKeyBytes;
import org.thaw.vault.format1.KeySlot;
import org.thaw.vault.format1.StretchParameters;
import org.thaw.vault.format1.TooManyAtOnceException;
import org.thaw.vault.secret.Passphrase;
import org.thaw.vault.store.SealedStore;
import org.thaw.vault.store.SealedStore.Found;

/** Wraps and unwraps data keys with passphrases. */
public final class PassphraseSlots {
    private final Argon2Cost today;
    private final Stretching stretching;
    // Stands in where there is no vault, so that finding that out takes as long as a wrong passphrase.
    private final StretchParameters noVaults;

    public PassphraseSlots(Argon2Cost today, Stretching stretching) {
        this.today = today;
        this.stretching = unlessTooMany(stretching);
        this.noVaults = StretchParameters.withFreshSalt(today);
    }

    /** The slow step from a passphrase to a wrapping key. */
    @FunctionalInterface
    public interface Stretching {
        DangerousKeyBytes stretch(Passphrase passphrase, StretchParameters parameters);
    }

    public KeySlot wrap(VaultId vault, Passphrase passphrase, DangerousKeyBytes dataKey) {
        StretchParameters parameters = StretchParameters.withFreshSalt(today);
        try (DangerousKeyBytes wrappingKey = stretching.stretch(passphrase, parameters)) {
            return KeySlot.wrap(vault.value(), KeySlot.PASSPHRASE, parameters.text(), wrappingKey, dataKey);
        }
    }

    /** The data key, or nothing where there is no vault or it is not its passphrase. */
    public Optional<DangerousKeyBytes> unwrap(SealedStore store, Optional<Found> found, Passphrase passphrase) {
        Optional<KeySlot> slot = found.flatMap(vault -> store.slot(vault.id(), KeySlot.PASSPHRASE));
        StretchParameters parameters = slot.map(PassphraseSlots::parameters).orElse(noVaults);
        try (DangerousKeyBytes wrappingKey = stretching.stretch(passphrase, parameters)) {
            return found.flatMap(
                    vault -> slot.flatMap(key -> key.unwrap(vault.id().value(), wrappingKey)));
        }
    }

    /** Wraps the data key anew where guessing the passphrase costs less than it would for a new vault. */
    public void raise(SealedStore store, VaultId vault, Passphrase passphrase, DangerousKeyBytes dataKey) {
        store.slot(vault, KeySlot.PASSPHRASE)
                .filter(slot -> parameters(slot).cost().isBelow(today))
                .ifPresent(slot -> {
                    StretchParameters raised = StretchParameters.withFreshSalt(
                            parameters(slot).cost().raisedTo(today));
                    try (DangerousKeyBytes wrappingKey = stretching.stretch(passphrase, raised)) {
                        KeySlot now = KeySlot.wrap(vault.value(), slot.name(), raised.text(), wrappingKey, dataKey);
                        store.rewrap(vault, slot, now);
                    }
                });
    }

    private static Stretching unlessTooMany(Stretching stretching) {
        return (passphrase, parameters) -> {
            try {
                return stretching.stretch(passphrase, parameters);
            } catch (TooManyAtOnceException later) {
                throw new VaultStorageException("Many vaults are being opened just now. Try again in a moment.", later);
            }
        };
    }

    private static StretchParameters parameters(KeySlot slot) {
        return StretchParameters.parse(slot.parameters())
                .orElseThrow(() -> new VaultStorageException("What is stored of this vault's key is damaged."));
    }
}
