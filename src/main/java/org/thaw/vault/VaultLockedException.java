package org.thaw.vault;

/** The vault was locked, or none is open, so nothing of it can be read or saved. */
public final class VaultLockedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public VaultLockedException() {
        super("The vault is locked.");
    }
}
