package org.thaw.vault.keeping;

import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.thaw.vault.VaultId;
import org.thaw.vault.VaultLockedException;
import org.thaw.vault.VaultStorageException;
import org.thaw.vault.entry.Change;
import org.thaw.vault.entry.Entries;
import org.thaw.vault.store.SealedStore;
import org.thaw.vault.store.StoredVault;

/**
 * A vault on disk that is open in this process. All who have it open share one of these. Another process may write
 * to it as well: before each use, what changed on disk is read.
 */
public final class SealedKeeping implements Keeping {
    // Only others who write without a pause could use these up.
    private static final int MOST_TRIES = 1000;

    private final VaultId id;
    private final SealedStore store;
    private final Contents contents;
    private final OpenVaults openVaults;
    private final ReentrantLock lock = new ReentrantLock();
    private boolean forgotten;

    public SealedKeeping(VaultId id, SealedStore store, Contents contents, OpenVaults openVaults) {
        this.id = id;
        this.store = store;
        this.contents = contents;
        this.openVaults = openVaults;
    }

    @Override
    public VaultId id() {
        return id;
    }

    @Override
    public <T> T read(Function<Entries, T> reading) {
        lock.lock();
        try {
            catchUp();
            return reading.apply(contents.entries());
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void change(Function<Entries, List<Change>> plan) {
        lock.lock();
        try {
            requireOpen();
            if (!isWrittenAtOnce(plan)) {
                changeAfterCatchingUp(plan);
            }
        } finally {
            lock.unlock();
        }
    }

    // Most often nobody else wrote, and where somebody did, the write itself tells: the disk need not be asked first.
    private boolean isWrittenAtOnce(Function<Entries, List<Change>> plan) {
        List<Change> changes;
        try {
            changes = plan.apply(contents.entries());
        } catch (RuntimeException perhapsBySomethingOutdated) {
            return false;
        }
        return !changes.isEmpty() && written(changes);
    }

    private void changeAfterCatchingUp(Function<Entries, List<Change>> plan) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            catchUp();
            if (written(plan.apply(contents.entries()))) {
                return;
            }
        }
        throw new VaultStorageException("Others keep writing to this vault. Nothing was changed; try again.");
    }

    private boolean written(List<Change> changes) {
        if (changes.isEmpty()) {
            return true;
        }
        Prepared prepared = contents.seal(changes);
        return switch (store.write(id, prepared.revision())) {
            case WRITTEN -> {
                contents.adopt(prepared);
                yield true;
            }
            case OVERTAKEN -> false;
        };
    }

    private void requireOpen() {
        if (forgotten) {
            throw new VaultLockedException();
        }
    }

    private void catchUp() {
        requireOpen();
        OptionalLong onDisk = store.headVersion(id);
        long known = contents.headVersion();
        if (onDisk.isEmpty()) {
            throw new VaultStorageException("This vault is no longer in the store.");
        }
        if (onDisk.getAsLong() < known) {
            throw new VaultStorageException("The store went back to an older state while this vault was open.");
        }
        if (onDisk.getAsLong() > known) {
            takeOver(store.load(id, known));
        }
    }

    private void takeOver(StoredVault stored) {
        if (!contents.takeOver(stored).isWhole()) {
            throw new VaultStorageException(
                    "What is stored of this vault was damaged. Lock it and open it again to see what can be read.");
        }
    }

    @Override
    public boolean isOpen() {
        lock.lock();
        try {
            return !forgotten;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void release() {
        openVaults.release(this);
    }

    /** Zeroes the keys. */
    void forget() {
        lock.lock();
        try {
            forgotten = true;
            contents.forget();
        } finally {
            lock.unlock();
        }
    }
}
