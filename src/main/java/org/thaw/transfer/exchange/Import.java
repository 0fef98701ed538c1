package org.thaw.transfer.exchange;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.IntConsumer;
import org.thaw.transfer.open.FaultyExportException;
import org.thaw.transfer.open.OpenReader;
import org.thaw.vault.OpenVault;

/** Brings entries into a vault: those of an open export, or of another program’s file. Nothing there is changed. */
public final class Import {
    private final OpenVault vault;
    private final Entries entries;

    public Import(OpenVault vault, Entries entries) {
        this.vault = vault;
        this.entries = entries;
    }

    /** The entries of an open export. */
    public static Import of(OpenVault vault, Source source) {
        return new Import(vault, taker -> {
            try (InputStream in = source.open()) {
                OpenReader.read(in, taker);
            }
        });
    }

    /** Entries, the same each time: they are gone through once to check them and once to save them. */
    @FunctionalInterface
    public interface Entries {
        void each(OpenReader.Taker taker) throws IOException, FaultyExportException;
    }

    /** A file, from its beginning each time: it is read once to check it and once to save it. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;

        /** A file; one that can be read only once, such as a pipe, is held in memory. */
        static Source of(Path file) throws IOException {
            if (Files.isRegularFile(file)) {
                return () -> new BufferedInputStream(Files.newInputStream(file));
            }
            byte[] all = Files.readAllBytes(file);
            return () -> new ByteArrayInputStream(all);
        }
    }

    /** What came of checking or saving. */
    public sealed interface Outcome {
        /** All of the file is in order, or saved. */
        record Whole(Tally tally) implements Outcome {}

        /**
         * The file has a fault.
         *
         * @param sentence what it is and where
         * @param saved how many entries were saved before it was met
         */
        record Faulty(String sentence, int saved) implements Outcome {}
    }

    /** Reads all of the file and saves nothing. */
    public Outcome check() throws IOException {
        return switch (read(Batches.unsaved())) {
            case Outcome.Whole whole -> whole;
            case Outcome.Faulty faulty -> new Outcome.Faulty(faulty.sentence(), 0);
        };
    }

    /**
     * Checks all of the file, and only then saves it in batches.
     *
     * @param saved told after each batch how many of the file’s entries are on disk by now, those that were there
     *     before included
     * @throws org.thaw.vault.VaultStorageException where the disk fails; the batches before it are saved
     */
    public Outcome save(Clock clock, IntConsumer saved) throws IOException {
        return switch (check()) {
            case Outcome.Faulty faulty -> faulty;
            case Outcome.Whole _ -> read(Batches.into(vault, clock, saved));
        };
    }

    private Outcome read(Batches batches) throws IOException {
        Intake intake = new Intake(vault, batches);
        try {
            entries.each(intake);
            batches.flush();
            return new Outcome.Whole(intake.tally());
        } catch (FaultyExportException fault) {
            batches.flush();
            return new Outcome.Faulty(fault.sentence(), batches.saved());
        }
    }
}
