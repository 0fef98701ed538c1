package org.thaw.transfer.open;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads an open export from beginning to end, holding one entry at a time. */
public final class OpenReader {
    /** Takes each entry in turn. */
    @FunctionalInterface
    public interface Taker {
        /**
         * Takes one.
         *
         * @param number the first entry of the file is 1
         */
        void take(int number, OpenEntry entry) throws IOException, FaultyExportException;
    }

    private static final int FIRST_BYTES = 4;

    private final JsonParser parser;
    private final Taker taker;
    private Optional<String> format = Optional.empty();
    private Optional<Integer> version = Optional.empty();
    private int entries;
    private boolean listed;

    private OpenReader(JsonParser parser, Taker taker) {
        this.parser = parser;
        this.taker = taker;
    }

    /**
     * Reads all of it.
     *
     * @throws FaultyExportException where it is not an open export; the entries before the fault were taken
     * @throws IOException where the file itself cannot be read
     */
    public static void read(InputStream json, Taker taker) throws IOException, FaultyExportException {
        try (JsonParser parser = parser(json)) {
            OpenReader reader = new OpenReader(parser, taker);
            try {
                reader.readFile();
            } catch (JacksonIOException broken) {
                throw unlessBrokenText(broken, reader);
            } catch (StreamConstraintsException tooMuch) {
                throw reader.fault("holds a text or a nesting that is larger than Thaw takes");
            } catch (JacksonException notJson) {
                throw reader.fault("is broken there: it is not whole JSON, or names one field twice");
            } catch (NumberFormatException past) {
                // Jackson lets it through unwrapped where the exponent of a number has no room in a BigDecimal.
                throw reader.fault("holds a number that is larger than Thaw takes");
            }
        }
    }

    /** Jackson guesses the letters by the first bytes, and says “I/O” where it knows none such. */
    private static JsonParser parser(InputStream json) throws IOException, FaultyExportException {
        InputStream again = new BufferedInputStream(json);
        again.mark(FIRST_BYTES);
        again.readNBytes(FIRST_BYTES);
        again.reset();
        try {
            return OpenJson.MAPPER.createParser(again);
        } catch (JacksonIOException lettersOfNoKnownKind) {
            throw notAnExport();
        }
    }

    private static FaultyExportException unlessBrokenText(JacksonIOException broken, OpenReader reader)
            throws IOException {
        // Bytes that are not UTF-8 come as this too; a disk that fails comes as itself.
        if (broken.getCause() instanceof java.io.CharConversionException) {
            return reader.fault("is broken there: it holds bytes that are not text");
        }
        throw new IOException("the file could not be read");
    }

    private void readFile() throws IOException, FaultyExportException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw notAnExport();
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            readField(parser.currentName());
        }
        if (parser.nextToken() != null) {
            throw fault("goes on after its end");
        }
        if (!format.equals(Optional.of(OpenWriter.FORMAT))) {
            throw notAnExport();
        }
        if (!version.equals(Optional.of(OpenWriter.VERSION))) {
            throw new FaultyExportException("This export has a version that this Thaw does not know; it knows version "
                    + OpenWriter.VERSION + ".");
        }
        if (!listed) {
            throw new FaultyExportException("This export has no list of entries.");
        }
    }

    private void readField(String name) throws IOException, FaultyExportException {
        JsonToken value = parser.nextToken();
        switch (name) {
            case "format" -> format = value == JsonToken.VALUE_STRING ? Optional.of(parser.getString()) : format;
            case "version" ->
                version = value == JsonToken.VALUE_NUMBER_INT
                                && parser.getString().length() < 6
                        ? Optional.of(parser.getIntValue())
                        : version;
            case "entries" -> readEntries(value);
            default -> {}
        }
        // Stands on the end of the list of entries already, and then does nothing.
        parser.skipChildren();
    }

    private void readEntries(JsonToken value) throws IOException, FaultyExportException {
        if (value != JsonToken.START_ARRAY) {
            throw new FaultyExportException("The entries of this export are not a list.");
        }
        listed = true;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == null) {
                throw fault("ends in the middle");
            }
            entries++;
            taker.take(entries, readEntry());
        }
    }

    private OpenEntry readEntry() throws FaultyExportException {
        JsonNode json = parser.readValueAsTree();
        if (json instanceof ObjectNode object) {
            return new EntryFields(object, entries).entry();
        }
        throw new FaultyExportException("Entry " + entries + " of this file is not an object with fields.");
    }

    private static FaultyExportException notAnExport() {
        return new FaultyExportException("This file is not an export of Thaw: it does not say “thaw-export”.");
    }

    private FaultyExportException fault(String what) {
        int line = parser.currentLocation().getLineNr();
        String where = entries == 0 ? "" : ", in or after entry " + entries + ",";
        return new FaultyExportException("Line " + line + " of this file" + where + " " + what + ".");
    }
}
