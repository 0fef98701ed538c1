package org.thaw.vault;

import java.util.UUID;

/** Which vault: 16 random bytes that say nothing about whose it is. */
public record VaultId(UUID value) {
    static VaultId random() {
        return new VaultId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
