package org.thaw.transfer.foreign;

import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.thaw.transfer.exchange.Import;
import org.thaw.transfer.foreign.told.Gathering;
import org.thaw.transfer.foreign.written.Letters;
import org.thaw.transfer.open.FaultyExportException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Tells by what is in a file, never by its name, whose it is, and reads it. */
public final class ForeignFile {
    /** Text a file may hold, in bytes: some five million words. */
    static final int MOST_TEXT = 32 << 20;

    private static final int ZIP = 0x504b0304;
    private static final String UNKNOWN = "This file is none that Thaw knows: not an export of Thaw, which says"
            + " “thaw-export”, nor one of Daylio, Day One, jrnl or Mini Diary.";
    private static final String OLD_LETTERS = "The file is not in the letters of today (UTF-8). It was read as"
            + " Windows-1252. Look whether its accents are right.";

    private final Import.Source source;
    private final ZoneId zone;

    private ForeignFile(Import.Source source, ZoneId zone) {
        this.source = source;
        this.zone = zone;
    }

    /**
     * Looks through all of a file.
     *
     * @param zone where its clock on the wall hung
     */
    public static Looked look(Import.Source source, ZoneId zone) throws IOException {
        ForeignFile file = new ForeignFile(source, zone);
        try {
            if (file.isZip()) {
                return file.found(file.zip());
            }
            return file.isOwn() ? new Looked.Own() : file.text();
        } catch (FaultyExportException fault) {
            return new Looked.Unusable(fault.sentence());
        }
    }

    private boolean isZip() throws IOException {
        try (InputStream in = source.open()) {
            byte[] first = in.readNBytes(Integer.BYTES);
            return first.length == Integer.BYTES
                    && java.nio.ByteBuffer.wrap(first).getInt() == ZIP;
        }
    }

    private Optional<Gathering> zip() throws IOException, FaultyExportException {
        try (InputStream in = source.open()) {
            return DiaryZip.read(in, zone);
        }
    }

    /** Goes over the names at the top of a JSON; an export of Thaw may be of any size, and broken further on. */
    private boolean isOwn() throws IOException {
        try (InputStream in = source.open();
                JsonParser parser = JsonFile.MAPPER.createParser(in)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean isFormat = parser.currentName().equals("format");
                if (parser.nextToken() == JsonToken.VALUE_STRING && isFormat) {
                    return true;
                }
                parser.skipChildren();
            }
            return false;
        } catch (JacksonException | NumberFormatException notJson) {
            return false;
        }
    }

    private Looked text() throws IOException, FaultyExportException {
        byte[] bytes;
        try (InputStream in = source.open()) {
            bytes = in.readNBytes(MOST_TEXT + 1);
        }
        if (bytes.length > MOST_TEXT) {
            return new Looked.Unusable("This file is larger than Thaw takes from another program, which is 32 MB.");
        }
        Optional<Letters> letters = Letters.of(bytes);
        if (letters.isEmpty()) {
            return new Looked.Unusable("This file is not text, so Thaw cannot read it.");
        }
        if (letters.get().text().isBlank()) {
            return new Looked.Unusable("This file is empty.");
        }
        Optional<Gathering> gathering = read(letters.get().text());
        gathering.filter(_ -> letters.get().isGuessed()).ifPresent(all -> all.remark(OLD_LETTERS));
        return found(gathering);
    }

    private Optional<Gathering> read(String text) throws FaultyExportException {
        if (text.stripLeading().startsWith("{")) {
            return JsonFile.read(text, zone, Optional.empty(), Optional.empty());
        }
        Lines lines = Lines.of(text);
        for (TextFormat format : List.of(
                new DaylioCsv(zone), new MiniDiaryMarkdown(zone), new MiniDiaryText(zone), new JrnlText(zone))) {
            if (format.recognises(lines)) {
                Gathering gathering = new Gathering(format.program());
                format.read(lines, gathering);
                return Optional.of(gathering);
            }
        }
        return Optional.empty();
    }

    private Looked found(Optional<Gathering> gathering) {
        return gathering
                .<Looked>map(all -> new Looked.Other(all.reading()))
                .orElseGet(() -> new Looked.Unusable(UNKNOWN));
    }
}
