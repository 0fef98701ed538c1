package org.thaw.vault;

import java.util.Optional;

/** The vault of the person who is asking now. */
public interface PresentVault {
    /** The vault they have open, a guest's or a kept one. */
    Optional<OpenVault> open();

    /**
     * The vault they have open.
     *
     * @throws VaultLockedException where they have none open
     */
    OpenVault require();

    /** The vault they have open, or a new guest's, which from now on is theirs. */
    OpenVault openOrGuest();
}
