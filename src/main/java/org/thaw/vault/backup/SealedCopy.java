package org.thaw.vault.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.thaw.vault.VaultId;
import org.thaw.vault.store.PrivateFiles;

/**
 * A file that holds a whole store: a zip of {@code thaw-backup.json}, {@code installation.key} and {@code thaw.db}.
 * Also a folder with the last two, as a restore leaves it, is taken for one.
 */
record SealedCopy(Path file) {
    static final String STORE = "thaw.db";
    static final String KEY = "installation.key";

    // What is sealed hardly gets smaller in a zip, and a store holds little else: a file that would grow far more than
    // this was made to fill the disk.
    private static final long MOST_GROWTH = 20;
    private static final long ANY_SIZE = 64L << 20;

    /** Copies the store of a home into the file, which is there whole or not at all. */
    void take(Path home, Instant made) throws IOException {
        try (Scratch scratch = Scratch.beside(file)) {
            StoreCopy.take(home.resolve(STORE), scratch.file(STORE));
            Files.copy(home.resolve(KEY), scratch.file(KEY));
            pack(scratch, made);
        }
    }

    /** Packs a store and its key that stand in a folder. */
    void pack(Scratch from, Instant made) throws IOException {
        Path draft = from.file("draft");
        PrivateFiles.createFile(draft);
        try (OutputStream out = Files.newOutputStream(draft);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            // What is sealed cannot be made smaller; the free room between can.
            zip.setLevel(Deflater.BEST_SPEED);
            Manifest manifest = Manifest.of(made, from.file(STORE), from.file(KEY));
            zip.putNextEntry(new ZipEntry(Manifest.FILE));
            zip.write(manifest.json());
            for (String name : List.of(KEY, STORE)) {
                zip.putNextEntry(new ZipEntry(name));
                Files.copy(from.file(name), zip);
            }
        }
        PrivateFiles.sync(draft);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        PrivateFiles.sync(file.toAbsolutePath().resolveSibling("."));
    }

    /** Unpacks the store and its key into a folder, and looks through them there. */
    CopyCheck unpack(Path folder) throws IOException {
        if (Files.isDirectory(file)) {
            return copyFolder(folder);
        }
        if (!Files.isRegularFile(file)) {
            return CopyCheck.Faulty.because("There is no backup at that place.");
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Optional<Manifest> manifest = manifest(zip);
            if (manifest.isEmpty() || !extract(zip, STORE, folder) || !extract(zip, KEY, folder)) {
                return CopyCheck.Faulty.because("This file is not a backup of Thaw.");
            }
            return manifest.get().fits(folder.resolve(STORE), folder.resolve(KEY))
                    ? look(folder, manifest.get().madeAt())
                    : CopyCheck.Faulty.because("This backup is damaged: it is not what was written when it was made.");
        } catch (ZipException notWhole) {
            return CopyCheck.Faulty.because("This file is not a backup of Thaw, or it was cut off.");
        }
    }

    private static Optional<Manifest> manifest(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(Manifest.FILE);
        if (entry == null || entry.getSize() > 10_000) {
            return Optional.empty();
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return Manifest.read(in.readNBytes(10_000));
        }
    }

    private static boolean extract(ZipFile zip, String name, Path folder) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null || entry.getSize() > Math.max(ANY_SIZE, MOST_GROWTH * entry.getCompressedSize())) {
            return false;
        }
        Path target = folder.resolve(name);
        PrivateFiles.createFile(target);
        try (InputStream in = zip.getInputStream(entry);
                OutputStream out = Files.newOutputStream(target)) {
            return copied(in, out, entry.getSize()) == entry.getSize();
        }
    }

    /** No more than the file says; one byte beyond that tells that it lies. */
    private static long copied(InputStream in, OutputStream out, long most) throws IOException {
        byte[] part = new byte[65_536];
        long copied = 0;
        for (int read = in.read(part); read >= 0 && copied <= most; read = in.read(part)) {
            out.write(part, 0, read);
            copied += read;
        }
        return copied;
    }

    enum Forgetting {
        DONE,
        UNREADABLE
    }

    /** Removes a vault from the copy; where nothing else is in it, the file is deleted. */
    Forgetting forget(VaultId vault, Instant made) throws IOException {
        try (Scratch scratch = Scratch.beside(file)) {
            if (unpack(scratch.folder()) instanceof CopyCheck.Faulty) {
                return Forgetting.UNREADABLE;
            }
            Path store = scratch.file(STORE);
            if (StoreCopy.remove(store, vault)) {
                if (StoreCopy.vaults(store) == 0) {
                    Files.delete(file);
                } else {
                    pack(scratch, made);
                }
            }
            return Forgetting.DONE;
        }
    }

    private CopyCheck copyFolder(Path folder) throws IOException {
        if (!Files.isRegularFile(file.resolve(STORE)) || !Files.isRegularFile(file.resolve(KEY))) {
            return CopyCheck.Faulty.because("This folder does not hold a store of Thaw and its installation key.");
        }
        StoreCopy.take(file.resolve(STORE), folder.resolve(STORE));
        Files.copy(file.resolve(KEY), folder.resolve(KEY), StandardCopyOption.REPLACE_EXISTING);
        return look(folder, Optional.empty());
    }

    private static CopyCheck look(Path folder, Optional<Instant> made) throws IOException {
        List<String> faults = StoreCopy.faults(folder.resolve(STORE), folder.resolve(KEY));
        return faults.isEmpty()
                ? new CopyCheck.Sound(new CopyFacts(made, StoreCopy.vaults(folder.resolve(STORE))))
                : new CopyCheck.Faulty(faults);
    }
}
