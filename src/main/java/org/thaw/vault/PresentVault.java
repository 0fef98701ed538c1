package org.thaw.vault;

import java.time.Duration;
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

    /**
     * Keeps the vault from locking by itself for at least this long after each request, as a sitting needs. A time
     * shorter than the usual one gives the usual one back.
     */
    void keepOpenFor(Duration atLeast);
}
