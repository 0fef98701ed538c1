package org.thaw.transfer.foreign;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.thaw.journal.page.JournalPage;
import org.thaw.transfer.foreign.told.Found;
import org.thaw.transfer.foreign.told.Reading;
import org.thaw.transfer.foreign.told.Told;

/** What the tests of other programs’ files share. The clock on the wall hangs in Berlin. */
final class Files {
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private Files() {}

    static Reading read(String text) {
        return read(text.getBytes(UTF_8));
    }

    static Reading read(byte[] bytes) {
        return switch (look(bytes)) {
            case Looked.Other(Reading reading) -> reading;
            case Looked.Own _ -> throw new AssertionError("taken for an export of Thaw");
            case Looked.Unusable(String sentence) -> throw new AssertionError(sentence);
        };
    }

    static String refused(byte[] bytes) {
        return switch (look(bytes)) {
            case Looked.Unusable(String sentence) -> sentence;
            case Looked.Own _ -> throw new AssertionError("taken for an export of Thaw");
            case Looked.Other _ -> throw new AssertionError("was read");
        };
    }

    static String refused(String text) {
        return refused(text.getBytes(UTF_8));
    }

    static Looked look(byte[] bytes) {
        try {
            return ForeignFile.look(() -> new ByteArrayInputStream(bytes), BERLIN);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static List<JournalPage> pages(Reading reading) {
        return reading.found().stream()
                .map(Found::told)
                .filter(Told.Page.class::isInstance)
                .map(told -> ((Told.Page) told).page())
                .toList();
    }

    static List<String> moods(Reading reading) {
        return reading.found().stream()
                .map(Found::told)
                .filter(Told.Mood.class::isInstance)
                .map(told -> ((Told.Mood) told).checkIn().word().orElseThrow())
                .toList();
    }

    static List<String> times(Reading reading) {
        return reading.found().stream().map(found -> found.at().text()).toList();
    }

    static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
