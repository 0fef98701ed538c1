package org.thaw.vault.slot;

import java.util.Optional;
import org.thaw.vault.VaultId;
import org.thaw.vault.format1.DangerousKeyBytes;
import org.thaw.vault.format1.DerivationParameters;
import org.thaw.vault.format1.KeySlot;

/** Wraps and unwraps data keys with secrets that are random already. */
final class DerivedSlots {
    /** The quick step from such a secret to a wrapping key. */
    @FunctionalInterface
    interface Deriving {
        DangerousKeyBytes derive(DerivationParameters parameters);
    }

    private DerivedSlots() {}

    static KeySlot wrap(VaultId vault, String slot, Deriving secret, DangerousKeyBytes dataKey) {
        DerivationParameters parameters = DerivationParameters.withFreshSalt();
        try (DangerousKeyBytes wrappingKey = secret.derive(parameters)) {
            return KeySlot.wrap(vault.value(), slot, parameters.text(), wrappingKey, dataKey);
        }
    }

    /** The data key, or nothing where there is no such slot or this secret does not open it. */
    static Optional<DangerousKeyBytes> unwrap(Optional<VaultId> vault, Optional<KeySlot> slot, Deriving secret) {
        // Also where there is nothing to open, so that finding that out takes as long.
        DerivationParameters parameters = slot.flatMap(found -> DerivationParameters.parse(found.parameters()))
                .orElseGet(DerivationParameters::withFreshSalt);
        try (DangerousKeyBytes wrappingKey = secret.derive(parameters)) {
            return vault.flatMap(id -> slot.flatMap(found -> found.unwrap(id.value(), wrappingKey)));
        }
    }
}
