package org.thaw.vault.keeping;

import java.util.List;
import java.util.function.Function;
import org.thaw.vault.VaultId;
import org.thaw.vault.VaultStorageException;
import org.thaw.vault.entry.Change;
import org.thaw.vault.entry.Entries;

/** What still verifies of a damaged vault. Nothing is written, so that nothing more is lost. */
public record ReadOnlyKeeping(MemoryKeeping salvaged) implements Keeping {
    @Override
    public VaultId id() {
        return salvaged.id();
    }

    @Override
    public <T> T read(Function<Entries, T> reading) {
        return salvaged.read(reading);
    }

    @Override
    public void change(Function<Entries, List<Change>> plan) {
        throw new VaultStorageException("This vault is damaged, so it is open for reading only. Nothing was changed.");
    }

    @Override
    public boolean isOpen() {
        return salvaged.isOpen();
    }

    @Override
    public void release() {
        salvaged.release();
    }
}
