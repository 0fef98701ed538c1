package org.thaw.vault.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.thaw.vault.VaultStorageException;

/**
 * The right to use a home’s store. Many programs hold it together; who puts another store in its place holds it alone.
 * It is a lock on the file {@code thaw.open}, which the system lets go of when a program ends, however it ends.
 */
public final class StoreUse implements AutoCloseable {
    private static final String FILE = "thaw.open";

    // The system locks for a whole process, and forgets the lock when any channel on the file is closed: so there is
    // one channel for each home, and the users within this process are counted.
    private static final Map<Path, StoreUse> IN_THIS_PROCESS = new HashMap<>();

    private final Path home;
    private final Optional<FileChannel> channel;
    private final Sharing sharing;
    private int users = 1;

    private StoreUse(Path home, Optional<FileChannel> channel, Sharing sharing) {
        this.home = home;
        this.channel = channel;
        this.sharing = sharing;
    }

    private enum Sharing {
        TOGETHER,
        ALONE
    }

    /** Waits for a program that replaces the store, and then uses it together with others. The home exists. */
    static StoreUse together(Path home) throws IOException {
        synchronized (IN_THIS_PROCESS) {
            Path place = home.toRealPath();
            StoreUse known = IN_THIS_PROCESS.get(place);
            if (known == null) {
                return add(new StoreUse(place, lockedTogether(place), Sharing.TOGETHER));
            }
            if (known.sharing == Sharing.ALONE) {
                throw new VaultStorageException("A backup is being put back just now. Try again in a moment.");
            }
            known.users++;
            return known;
        }
    }

    /** Uses the store alone; nothing where anybody uses it now. The home exists. */
    public static Optional<StoreUse> alone(Path home) throws IOException {
        synchronized (IN_THIS_PROCESS) {
            Path place = home.toRealPath();
            if (IN_THIS_PROCESS.containsKey(place)) {
                return Optional.empty();
            }
            FileChannel channel = open(place, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock(0, 1, false);
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(add(new StoreUse(place, Optional.of(channel), Sharing.ALONE)));
        }
    }

    private static StoreUse add(StoreUse use) {
        IN_THIS_PROCESS.put(use.home, use);
        return use;
    }

    private static Optional<FileChannel> lockedTogether(Path home) throws IOException {
        Optional<FileChannel> channel = readable(home);
        if (channel.isPresent()) {
            channel.get().lock(0, 1, true);
        }
        return channel;
    }

    /** Nothing where the file system takes no writes: then nobody can replace the store either. */
    private static Optional<FileChannel> readable(Path home) throws IOException {
        try {
            return Optional.of(
                    open(home, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
        } catch (IOException notWritable) {
            return Files.isReadable(home.resolve(FILE))
                    ? Optional.of(open(home, StandardOpenOption.READ))
                    : Optional.empty();
        }
    }

    private static FileChannel open(Path home, StandardOpenOption... options) throws IOException {
        return FileChannel.open(home.resolve(FILE), Set.of(options), PrivateFiles.ownerOnly(home));
    }

    @Override
    public void close() {
        synchronized (IN_THIS_PROCESS) {
            users--;
            if (users == 0) {
                IN_THIS_PROCESS.remove(home);
                channel.ifPresent(StoreUse::close);
            }
        }
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException alreadyGone) {
            // The lock ends with the channel, and at the latest with the process.
            return;
        }
    }
}
