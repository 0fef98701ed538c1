package org.thaw.vault.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.thaw.vault.VaultStorageException;

/**
 * Puts another store in the place of a home’s own. A program that is killed at any moment leaves the old store whole
 * or the new one: until the file {@code ready} is written nothing of the old one is touched, and from then on
 * whoever opens the store next carries on to the end. The old files are kept aside.
 */
public final class Replacement {
    private static final String STAGE = "restore";
    private static final String READY = "ready";

    /** In the order in which they are moved: a log must never stand beside a store that is not its own. */
    private static final List<String> FILES =
            List.of("thaw.db-journal", "thaw.db-wal", "thaw.db-shm", Storage.FILE, InstallationKey.FILE);

    private final Path home;
    private final Runnable beforeEachStep;

    public Replacement(Path home) {
        this(home, () -> {});
    }

    /** @param beforeEachStep lets a test stop at any step, as a crash does */
    Replacement(Path home, Runnable beforeEachStep) {
        this.home = home;
        this.beforeEachStep = beforeEachStep;
    }

    /** Carries on a replacement that was begun, before anybody opens the store. */
    public static StoreUse useWhole(Path home) throws IOException {
        while (true) {
            if (isBegun(home)) {
                finishAlone(home);
            }
            StoreUse use = StoreUse.together(home);
            if (!isBegun(home)) {
                return use;
            }
            use.close();
        }
    }

    private static boolean isBegun(Path home) {
        return Files.exists(home.resolve(STAGE).resolve(READY));
    }

    private static void finishAlone(Path home) throws IOException {
        Optional<StoreUse> alone = StoreUse.alone(home);
        if (alone.isEmpty()) {
            throw new VaultStorageException("A backup is being put back just now. Try again in a moment.");
        }
        try (StoreUse _ = alone.get()) {
            if (isBegun(home)) {
                new Replacement(home).finish();
            }
        }
    }

    /** An empty folder for the new {@code thaw.db} and {@code installation.key}, or for trying them first. */
    public Path stage() throws IOException {
        Path stage = home.resolve(STAGE);
        if (isBegun(home)) {
            throw new VaultStorageException("A backup is being put back already. Open Thaw once, and try again.");
        }
        delete(stage);
        PrivateFiles.createFolder(stage);
        return stage;
    }

    /** Gives up what was staged. */
    public void abandon() throws IOException {
        if (!isBegun(home)) {
            delete(home.resolve(STAGE));
        }
    }

    /**
     * Puts the staged files in place. The caller uses the store alone.
     *
     * @param aside the folder, named from the home, that the old files go to
     */
    public void replace(String aside) throws IOException {
        Path stage = home.resolve(STAGE);
        step();
        PrivateFiles.sync(stage.resolve(Storage.FILE), stage.resolve(InstallationKey.FILE), stage, home);
        step();
        Path draft = stage.resolve(READY + ".new");
        write(draft, aside);
        step();
        Files.move(draft, stage.resolve(READY), StandardCopyOption.ATOMIC_MOVE);
        PrivateFiles.sync(stage);
        finish();
    }

    private void finish() throws IOException {
        Path stage = home.resolve(STAGE);
        Path aside = home.resolve(Files.readString(stage.resolve(READY), UTF_8));
        step();
        PrivateFiles.createFolder(aside.toAbsolutePath());
        for (String name : FILES) {
            exchange(home.resolve(name), stage.resolve(name), aside.resolve(name));
        }
        step();
        PrivateFiles.sync(aside, home);
        step();
        Files.delete(stage.resolve(READY));
        step();
        delete(stage);
        PrivateFiles.sync(home);
    }

    private void exchange(Path present, Path fresh, Path old) throws IOException {
        boolean isOld = Files.exists(present) && !Files.exists(old);
        boolean isLog = !present.endsWith(Storage.FILE) && !present.endsWith(InstallationKey.FILE);
        if (isOld && (isLog || Files.exists(fresh))) {
            step();
            Files.move(present, old, StandardCopyOption.ATOMIC_MOVE);
        }
        if (Files.exists(fresh)) {
            step();
            Files.move(fresh, present, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private void step() {
        beforeEachStep.run();
    }

    private static void write(Path file, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE),
                PrivateFiles.ownerOnly(file))) {
            channel.write(ByteBuffer.wrap(text.getBytes(UTF_8)));
            channel.force(true);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                delete(file);
                Files.deleteIfExists(file);
            }
        }
        Files.delete(folder);
    }
}
