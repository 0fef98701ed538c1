package org.thaw.vault;

import org.thaw.vault.format1.DangerousKeyBytes;

/**
 * The proof that somebody could open a vault just now, and with it the means to change the ways in. An open vault is
 * no such proof: it may have been left open. Zeroed by {@link #close()}.
 */
public final class Keyring implements AutoCloseable {
    private final VaultId vault;
    private final DangerousKeyBytes dataKey;

    Keyring(VaultId vault, DangerousKeyBytes dataKey) {
        this.vault = vault;
        this.dataKey = dataKey;
    }

    public VaultId vault() {
        return vault;
    }

    DangerousKeyBytes dataKey() {
        return dataKey;
    }

    @Override
    public void close() {
        dataKey.close();
    }

    @Override
    public String toString() {
        return "Keyring[hidden]";
    }
}
