package org.thaw.vault;

import java.util.List;
import java.util.function.Function;

/** What still verifies of a damaged vault. Nothing is written, so that nothing more is lost. */
record ReadOnlyKeeping(MemoryKeeping salvaged) implements Keeping {
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
