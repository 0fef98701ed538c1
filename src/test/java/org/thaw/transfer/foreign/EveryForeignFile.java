package org.thaw.transfer.foreign;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.thaw.transfer.foreign.told.Found;
import org.thaw.transfer.foreign.told.Gathering;
import org.thaw.transfer.foreign.told.Reading;
import org.thaw.transfer.foreign.written.Letters;
import org.thaw.transfer.open.FaultyExportException;

/**
 * What the fuzzer calls. The first byte says by which way the others are read: as a file by what is in it, inside a
 * zip, or as one format although they may be none of it. Whatever they are, they are read, shown as unread or refused.
 */
public final class EveryForeignFile {
    /** How many ways there are. */
    static final int COUNT = 6;

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private EveryForeignFile() {}

    /** Called by Jazzer, by this name. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        if (input.length > 0) {
            read(input[0], Arrays.copyOfRange(input, 1, input.length));
        }
    }

    private static void read(int way, byte[] bytes) throws IOException {
        switch (Math.floorMod(way, COUNT)) {
            case 0 -> file(bytes);
            case 1 -> file(zipped(bytes));
            case 2 ->
                text(
                        new DaylioCsv(ZONE),
                        "full_date,date,weekday,time,mood,activities,scales,note_title,note\n",
                        bytes);
            case 3 -> text(new JrnlText(ZONE), "", bytes);
            case 4 -> text(new MiniDiaryMarkdown(ZONE), "# Mini Diary\n", bytes);
            default -> text(new MiniDiaryText(ZONE), "\tDate:\t01 January 2019 at 00:00:00 GMT\n\n", bytes);
        }
    }

    private static void file(byte[] bytes) throws IOException {
        Looked looked = ForeignFile.look(() -> new ByteArrayInputStream(bytes), ZONE);
        switch (looked) {
            case Looked.Own _ -> {}
            case Looked.Unusable(String sentence) -> require(sentence.endsWith("."));
            case Looked.Other(Reading reading) -> {
                check(reading);
                require(looked.equals(ForeignFile.look(() -> new ByteArrayInputStream(bytes), ZONE)));
            }
        }
    }

    private static byte[] zipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("../Journal.json"));
            zip.write(bytes);
        }
        return out.toByteArray();
    }

    private static void text(TextFormat format, String before, byte[] bytes) {
        Letters.of(bytes).ifPresent(letters -> {
            Lines lines = Lines.of(before + letters.text());
            if (format.recognises(lines)) {
                Gathering gathering = new Gathering(format.program());
                try {
                    format.read(lines, gathering);
                } catch (FaultyExportException toldInPlainWords) {
                    return;
                }
                check(gathering.reading());
            }
        });
    }

    private static void check(Reading reading) {
        for (Found found : reading.found()) {
            require(found.entry().own().isObject());
        }
        reading.unread()
                .forEach(unread ->
                        require(unread.place().line() > 0 && unread.why().endsWith(".")));
        require(reading.withUnreadKept(java.time.Instant.EPOCH).unread().isEmpty());
    }

    private static void require(boolean held) {
        if (!held) {
            throw new IllegalStateException("a file was read as it must not be");
        }
    }
}
