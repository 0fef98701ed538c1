package org.thaw.vault.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.thaw.vault.store.PrivateFiles;

/** A folder to work in, beside the file that is being made so that it can be moved there; gone when closed. */
final class Scratch implements AutoCloseable {
    private static final String ENDING = ".working";

    private final Path folder;

    private Scratch(Path folder) {
        this.folder = folder;
    }

    static Scratch beside(Path target) throws IOException {
        Path whole = target.toAbsolutePath();
        Scratch scratch = new Scratch(whole.resolveSibling(whole.getFileName() + ENDING));
        // What a killed program left; it was never finished.
        scratch.close();
        PrivateFiles.createFolder(scratch.folder);
        return scratch;
    }

    static boolean isOne(Path folder) {
        return folder.toString().endsWith(ENDING);
    }

    Path folder() {
        return folder;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    @Override
    public void close() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}
