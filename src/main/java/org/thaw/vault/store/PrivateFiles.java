package org.thaw.vault.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders that nobody but their owner may read. */
public final class PrivateFiles {
    private PrivateFiles() {}

    public static void createFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Path parent = folder.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            createUnlessThere(folder);
        }
    }

    private static void createUnlessThere(Path folder) throws IOException {
        try {
            Files.createDirectory(folder, attributes(folder, "rwx------"));
        } catch (FileAlreadyExistsException somebodyElseWasFirst) {
            if (!Files.isDirectory(folder)) {
                throw somebodyElseWasFirst;
            }
        }
    }

    public static void createFile(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file, ownerOnly(file));
        }
    }

    public static FileAttribute<?>[] ownerOnly(Path place) {
        return attributes(place, "rw-------");
    }

    private static FileAttribute<?>[] attributes(Path place, String permissions) {
        // Windows has no such permissions; there a person's own folders are private already.
        return place.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    /** Makes files, and the places of files in folders, survive a loss of power, where the system can. */
    public static void sync(Path... places) throws IOException {
        for (Path place : places) {
            boolean isFolder = Files.isDirectory(place);
            if (!isFolder || place.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                try (FileChannel channel =
                        FileChannel.open(place, isFolder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
            }
        }
    }
}
