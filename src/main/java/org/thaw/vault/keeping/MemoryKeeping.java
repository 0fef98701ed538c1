package org.thaw.vault.keeping;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.thaw.vault.EntryId;
import org.thaw.vault.VaultId;
import org.thaw.vault.VaultLockedException;
import org.thaw.vault.entry.Change;
import org.thaw.vault.entry.Entries;
import org.thaw.vault.entry.Held;

/** Entries in memory alone: a guest's. */
public final class MemoryKeeping implements Keeping {
    private final VaultId id;
    private final Entries entries;
    private final ReentrantLock lock = new ReentrantLock();
    private boolean released;

    public MemoryKeeping(VaultId id, Entries entries) {
        this.id = id;
        this.entries = entries;
    }

    @Override
    public VaultId id() {
        return id;
    }

    @Override
    public <T> T read(Function<Entries, T> reading) {
        lock.lock();
        try {
            requireOpen();
            return reading.apply(entries);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void change(Function<Entries, List<Change>> plan) {
        lock.lock();
        try {
            requireOpen();
            plan.apply(entries).forEach(this::apply);
        } finally {
            lock.unlock();
        }
    }

    private void apply(Change change) {
        switch (change) {
            case Change.Put(Held held) -> entries.put(held);
            case Change.Remove(EntryId entry) -> entries.remove(entry);
        }
    }

    private void requireOpen() {
        if (released) {
            throw new VaultLockedException();
        }
    }

    @Override
    public boolean isOpen() {
        lock.lock();
        try {
            return !released;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void release() {
        lock.lock();
        try {
            released = true;
            entries.clear();
        } finally {
            lock.unlock();
        }
    }
}
