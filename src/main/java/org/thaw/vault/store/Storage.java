package org.thaw.vault.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.thaw.vault.VaultStorageException;

/** What stands on disk in one home: the store and the installation's key, made where they are missing. */
public final class Storage implements AutoCloseable {
    static final String FILE = "thaw.db";
    private static final String LOCK = "thaw.lock";

    // A file lock keeps other processes out, but within one process it fails at once instead of waiting.
    private static final Object IN_THIS_PROCESS = new Object();

    private final Database database;
    private final InstallationKey key;
    private final StoreUse use;

    private Storage(Database database, InstallationKey key, StoreUse use) {
        this.database = database;
        this.key = key;
        this.use = use;
    }

    /**
     * What stands in a home.
     *
     * @throws VaultStorageException where a file is missing, damaged or may not be used
     */
    public static Storage open(Path home) {
        try {
            PrivateFiles.createFolder(home);
            return open(home, Replacement.useWhole(home));
        } catch (IOException failure) {
            throw new VaultStorageException("The folder of Thaw's data could not be read or written.", failure);
        }
    }

    private static Storage open(Path home, StoreUse use) throws IOException {
        try {
            if (!isPrepared(home)) {
                prepare(home);
            }
            InstallationKey key = InstallationKey.read(home);
            return new Storage(Database.open(home.resolve(FILE)), key, use);
        } catch (IOException | RuntimeException failure) {
            use.close();
            throw failure;
        }
    }

    private static boolean isPrepared(Path home) {
        if (!Files.exists(home.resolve(FILE)) || !Files.exists(home.resolve(InstallationKey.FILE))) {
            return false;
        }
        try (Database database = Database.open(home.resolve(FILE))) {
            int schema = database.schema();
            if (schema > Database.SCHEMA) {
                throw new VaultStorageException("The store thaw.db was written by a newer Thaw than this one.");
            }
            return schema == Database.SCHEMA;
        }
    }

    /** Makes what is missing, one process at a time. */
    private static void prepare(Path home) throws IOException {
        synchronized (IN_THIS_PROCESS) {
            try (FileChannel channel = FileChannel.open(
                            home.resolve(LOCK),
                            Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                            PrivateFiles.ownerOnly(home));
                    FileLock _ = channel.lock()) {
                PrivateFiles.createFile(home.resolve(FILE));
                Migrations.run(Database.source(home.resolve(FILE)));
                createKey(home);
            }
        }
    }

    private static void createKey(Path home) throws IOException {
        if (Files.exists(home.resolve(InstallationKey.FILE))) {
            return;
        }
        if (holdsVaults(home)) {
            throw new VaultStorageException("The file " + InstallationKey.FILE
                    + " is missing. Without it no vault can be found. Put it back from a backup.");
        }
        InstallationKey.create(home);
    }

    private static boolean holdsVaults(Path home) {
        try (Database database = Database.open(home.resolve(FILE))) {
            return database.read(client -> client.sql("select count(*) from vault")
                            .query(Integer.class)
                            .single()
                    > 0);
        }
    }

    public Database database() {
        return database;
    }

    public SealedStore store() {
        return new SealedStore(database);
    }

    public KeySlots slots() {
        return new KeySlots(database);
    }

    public Remains remains() {
        return new Remains(database);
    }

    public InstallationKey key() {
        return key;
    }

    @Override
    public void close() {
        database.close();
        key.close();
        use.close();
    }
}
