package org.thaw.vault.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thaw.vault.VaultId;
import org.thaw.vault.VaultStorageException;
import org.thaw.vault.store.PrivateFiles;
import org.thaw.vault.store.Replacement;
import org.thaw.vault.store.StoreUse;

/**
 * Sealed copies of the whole store of one home: of all vaults in it, and of the installation’s key. They open with the
 * passphrases of the time they were made. Every method throws {@link VaultStorageException} where the disk fails.
 */
public final class Backups {
    private static final String FOLDER = "backups";
    private static final String RECEIVED = "received.backup";
    private static final String BEFORE = "before-restore-";
    private static final Duration A_DAY = Duration.ofDays(1);

    private final Path home;
    private final Path folder;

    private Backups(Path home) {
        this.home = home;
        this.folder = home.resolve(FOLDER);
    }

    /** The backups of one home; nothing is read or written yet. */
    public static Backups at(Path home) {
        return new Backups(home);
    }

    /** The folder that holds the kept copies. */
    public Path folder() {
        return folder;
    }

    /** The copies that are kept, the latest first. */
    public List<KeptCopy> kept() {
        return onDisk(() -> list().stream()
                .flatMap(file -> KeptCopy.read(file).stream())
                .sorted(KeptCopy.LATEST_FIRST)
                .toList());
    }

    /** The kept copy of this name. */
    public Optional<KeptCopy> named(String name) {
        return kept().stream().filter(copy -> copy.name().equals(name)).findFirst();
    }

    /** Where a kept copy is. */
    public Path file(KeptCopy copy) {
        return folder.resolve(copy.name());
    }

    /** Whether there is no vault here yet, so that nothing can be lost by putting a copy in place. */
    public boolean isWithoutVaults() {
        return !holdsVaults();
    }

    /** Takes in a copy that came from elsewhere, in the place of one that came before; it is not looked at yet. */
    public synchronized Path receive(InputStream copy) {
        return onDisk(() -> {
            PrivateFiles.createFolder(folder);
            Path received = folder.resolve(RECEIVED);
            Files.deleteIfExists(received);
            PrivateFiles.createFile(received);
            try (OutputStream out = Files.newOutputStream(received)) {
                copy.transferTo(out);
            }
            return received;
        });
    }

    /** The copy that came from elsewhere, where one is waiting. */
    public Optional<Path> received() {
        return Optional.of(folder.resolve(RECEIVED)).filter(Files::exists);
    }

    /** Lets go of the copy that came from elsewhere. */
    public synchronized void dropReceived() {
        onDisk(() -> Files.deleteIfExists(folder.resolve(RECEIVED)));
    }

    /**
     * Whether the latest copy is a day old. One from the future says that the clock was wrong, then or now, and so says
     * nothing of its age.
     */
    public boolean isDue(Instant now) {
        return kept().stream()
                .findFirst()
                .map(latest -> Duration.between(latest.made(), now))
                .filter(age -> !age.isNegative() && age.compareTo(A_DAY) < 0)
                .isEmpty();
    }

    /**
     * Makes a copy to keep, looks through it, and only then lets older ones go.
     *
     * @return nothing where there is no vault to copy
     */
    public synchronized Optional<KeptCopy> keep(Instant now) {
        return onDisk(() -> {
            if (!holdsVaults()) {
                return Optional.empty();
            }
            PrivateFiles.createFolder(folder);
            KeptCopy copy = new KeptCopy(nextNumber(), now);
            take(new SealedCopy(file(copy)), now);
            if (check(file(copy)) instanceof CopyCheck.Faulty(List<String> faults)) {
                Files.delete(file(copy));
                throw new VaultStorageException("A backup was made and was not whole. " + faults.getFirst());
            }
            for (KeptCopy old : Rotation.outOf(kept())) {
                Files.deleteIfExists(file(old));
            }
            return Optional.of(copy);
        });
    }

    /** Makes a copy outside of the rotation, in the place of whatever was at that place. */
    public void write(Path target, Instant now) {
        onDisk(() -> {
            if (!Files.exists(home.resolve(SealedCopy.STORE))) {
                throw new VaultStorageException("There is nothing here to back up yet.");
            }
            take(new SealedCopy(target), now);
            return target;
        });
    }

    private void take(SealedCopy copy, Instant now) throws IOException {
        // So that nobody puts another store in its place half way.
        try (StoreUse _ = Replacement.useWhole(home)) {
            copy.take(home, now);
        }
    }

    /** Looks through a copy without changing anything. */
    public synchronized CopyCheck check(Path copy) {
        return onDisk(() -> {
            PrivateFiles.createFolder(folder);
            try (Scratch scratch = Scratch.beside(folder.resolve("check"))) {
                return new SealedCopy(copy).unpack(scratch.folder());
            }
        });
    }

    /**
     * Puts a copy in the place of the store, after looking through it. The store as it was is kept aside. Nobody may
     * use the store meanwhile.
     *
     * @param copy a file that {@link #write} or {@link #keep} made, or a folder that an earlier restore left
     */
    public synchronized Restoring restore(Path copy) {
        return onDisk(() -> {
            PrivateFiles.createFolder(home);
            Optional<StoreUse> alone = StoreUse.alone(home);
            if (alone.isEmpty()) {
                return new Restoring.InUse();
            }
            try (StoreUse _ = alone.get()) {
                return replace(copy);
            }
        });
    }

    private Restoring replace(Path copy) throws IOException {
        Replacement replacement = new Replacement(home);
        return switch (new SealedCopy(copy).unpack(replacement.stage())) {
            case CopyCheck.Faulty(List<String> faults) -> {
                replacement.abandon();
                yield new Restoring.Faulty(faults);
            }
            case CopyCheck.Sound(CopyFacts facts) -> {
                boolean there = Files.exists(home.resolve(SealedCopy.STORE));
                PrivateFiles.createFolder(folder);
                String before = FOLDER + "/" + BEFORE + "%06d".formatted(nextNumber());
                replacement.replace(before);
                yield new Restoring.Done(facts, there ? Optional.of(home.resolve(before)) : Optional.empty());
            }
        };
    }

    /**
     * Removes a vault from every copy that is kept, and from what was put aside by a restore. Copies that hold nothing
     * else are deleted; those that hold others’ vaults stay with those alone.
     *
     * @return the files that could not be read, and so were left as they are
     */
    public synchronized List<Path> forget(VaultId vault) {
        return onDisk(() -> {
            Files.deleteIfExists(folder.resolve(RECEIVED));
            List<Path> left = new ArrayList<>();
            for (KeptCopy copy : kept()) {
                if (new SealedCopy(file(copy)).forget(vault, copy.made()) == SealedCopy.Forgetting.UNREADABLE) {
                    left.add(file(copy));
                }
            }
            for (Path before : list()) {
                if (isPutAside(before)) {
                    StoreCopy.remove(before.resolve(SealedCopy.STORE), vault);
                }
            }
            return left;
        });
    }

    private static boolean isPutAside(Path folder) {
        return folder.getFileName().toString().startsWith(BEFORE) && Files.exists(folder.resolve(SealedCopy.STORE));
    }

    private boolean holdsVaults() {
        Path store = home.resolve(SealedCopy.STORE);
        return Files.exists(store) && StoreCopy.vaults(store) > 0;
    }

    /** Higher than any number in a name, of a copy or of what was put aside. */
    private long nextNumber() throws IOException {
        return 1
                + list().stream()
                        .map(file -> file.getFileName().toString())
                        .filter(name -> name.startsWith("thaw-") || name.startsWith(BEFORE))
                        .mapToLong(Backups::number)
                        .max()
                        .orElse(0);
    }

    private static long number(String name) {
        String digits = name.replaceFirst("^\\D*(\\d{1,18})?.*$", "$1");
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }

    private List<Path> list() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !Scratch.isOne(file)).toList();
        }
    }

    @FunctionalInterface
    private interface DiskWork<T> {
        T run() throws IOException;
    }

    private static <T> T onDisk(DiskWork<T> work) {
        try {
            return work.run();
        } catch (IOException failure) {
            throw new VaultStorageException("The backup could not be read or written.", failure);
        }
    }
}
