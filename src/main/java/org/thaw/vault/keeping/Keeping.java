package org.thaw.vault.keeping;

import java.util.List;
import java.util.function.Function;
import org.thaw.vault.VaultId;
import org.thaw.vault.entry.Change;
import org.thaw.vault.entry.Entries;

/** Where an open vault's entries are kept, and what becomes of changes to them. */
public sealed interface Keeping permits MemoryKeeping, ReadOnlyKeeping, SealedKeeping {
    VaultId id();

    /** Reads the latest entries, under the vault's lock. */
    <T> T read(Function<Entries, T> reading);

    /**
     * Changes the entries, all together or not at all, under the vault's lock.
     *
     * @param plan decides by the latest entries what to change; may run more than once
     */
    void change(Function<Entries, List<Change>> plan);

    boolean isOpen();

    /** One of those who have it open is done with it. */
    void release();
}
