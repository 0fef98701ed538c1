package org.thaw.transfer.foreign;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.thaw.transfer.foreign.told.Gathering;
import org.thaw.transfer.foreign.written.Letters;
import org.thaw.transfer.open.FaultyExportException;

/**
 * A zip as Day One makes it: one JSON for each journal, beside folders of pictures. Nothing of it is put on the disk,
 * so names that lead elsewhere lead nowhere.
 */
final class DiaryZip {
    /** What all of it may unpack to, pictures included, in bytes: so much is read over in some seconds. */
    static final long MOST_UNPACKED = 8L << 30;

    private static final int MOST_FILES = 100_000;

    private final ZoneId zone;
    private final Unpacked unpacked;
    private final ZipInputStream zip;
    private Optional<Gathering> gathering = Optional.empty();
    private long text;

    private DiaryZip(InputStream in, ZoneId zone) {
        this.zone = zone;
        this.zip = new ZipInputStream(in);
        this.unpacked = new Unpacked(zip);
    }

    /** Reads all of it; nothing where no diary is in it. */
    static Optional<Gathering> read(InputStream in, ZoneId zone) throws IOException, FaultyExportException {
        try {
            return new DiaryZip(in, zone).readAll();
        } catch (ZipException | java.io.EOFException | IllegalArgumentException broken) {
            throw new FaultyExportException("This zip is broken, or of a kind that Thaw does not read."
                    + " You can unpack it, and choose the JSON file in it.");
        }
    }

    private Optional<Gathering> readAll() throws IOException, FaultyExportException {
        int files = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            files++;
            if (files > MOST_FILES) {
                throw tooMuch();
            }
            if (isJournal(entry)) {
                readJournal(name(entry));
            } else {
                unpacked.transferTo(java.io.OutputStream.nullOutputStream());
            }
        }
        return gathering;
    }

    private void readJournal(String name) throws IOException, FaultyExportException {
        byte[] bytes = unpacked.readNBytes((int) (ForeignFile.MOST_TEXT - text) + 1);
        text += bytes.length;
        if (text > ForeignFile.MOST_TEXT) {
            throw tooMuch();
        }
        Optional<Letters> letters = Letters.of(bytes);
        if (letters.isEmpty() || !letters.get().text().strip().startsWith("{")) {
            throw new FaultyExportException("A file in this zip ends in .json and is not JSON.");
        }
        Optional<Gathering> read = JsonFile.read(letters.get().text(), zone, Optional.of(name), gathering);
        gathering = read.or(() -> gathering);
    }

    /** Systems put files of their own beside those of a person; their names begin with a dot. */
    private static boolean isJournal(ZipEntry entry) {
        String name = name(entry);
        return !entry.isDirectory() && name.toLowerCase(Locale.ROOT).endsWith(".json") && !name.startsWith(".");
    }

    private static String name(ZipEntry entry) {
        String path = entry.getName().replace('\\', '/');
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static FaultyExportException tooMuch() {
        return new FaultyExportException("This zip unpacks to more than Thaw takes.");
    }

    /** Counts what comes out. */
    private static final class Unpacked extends FilterInputStream {
        private long bytes;

        Unpacked(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int count = super.read(into, from, most);
            bytes += Math.max(count, 0);
            if (bytes > MOST_UNPACKED) {
                throw new ZipException("unpacks to more than is taken");
            }
            return count;
        }
    }
}
