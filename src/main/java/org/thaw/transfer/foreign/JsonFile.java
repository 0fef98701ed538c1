package org.thaw.transfer.foreign;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thaw.transfer.foreign.JsonFormat.Row;
import org.thaw.transfer.foreign.told.Gathering;
import org.thaw.transfer.foreign.told.Program;
import org.thaw.transfer.open.FaultyExportException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A file in JSON, read from beginning to end with one entry held at a time, until it is clear whose it is. */
final class JsonFile {
    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(100)
                            .maxStringLength(16_000_000)
                            .build())
                    .build())
            // Of two fields with one name, one would be lost unsaid.
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    private final List<JsonFormat> formats;
    private final JsonParser parser;
    private final List<Row> undecided = new ArrayList<>();
    private final ObjectNode besides = MAPPER.createObjectNode();
    private Optional<JsonFormat> format = Optional.empty();
    private final Optional<String> name;
    private Optional<Gathering> gathering;

    private JsonFile(JsonParser parser, ZoneId zone, Optional<String> name, Optional<Gathering> before) {
        this.parser = parser;
        this.name = name;
        this.formats = List.of(new DayOneJson(), new JrnlJson(zone), new MiniDiaryJson(zone));
        this.gathering = before;
    }

    /**
     * Reads all of it.
     *
     * @param name what the file is called inside a zip
     * @param before what other files of the same program told
     * @return nothing where it is JSON of a program that Thaw does not know
     * @throws FaultyExportException where it is no whole JSON
     */
    static Optional<Gathering> read(String json, ZoneId zone, Optional<String> name, Optional<Gathering> before)
            throws FaultyExportException {
        try (JsonParser parser = MAPPER.createParser(json)) {
            JsonFile file = new JsonFile(parser, zone, name, before);
            try {
                file.readAll();
                return file.decided();
            } catch (StreamConstraintsException tooMuch) {
                throw file.fault("holds a text or a nesting that is larger than Thaw takes");
            } catch (JacksonException | NumberFormatException broken) {
                throw file.fault("is broken there: it is not whole JSON, or names one field twice");
            }
        }
    }

    private FaultyExportException fault(String what) {
        return new FaultyExportException(
                "Line " + parser.currentLocation().getLineNr() + " of this file " + what + ".");
    }

    private void readAll() throws FaultyExportException {
        parser.nextToken();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("entries") && value == JsonToken.START_ARRAY) {
                readList();
            } else if (name.equals("entries") && value == JsonToken.START_OBJECT) {
                readByName();
            } else {
                besides.set(name, parser.<JsonNode>readValueAsTree());
            }
        }
        if (parser.currentToken() != JsonToken.END_OBJECT || parser.nextToken() != null) {
            throw fault("goes on after its end, or ends in the middle");
        }
    }

    private void readList() throws FaultyExportException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            requireMore();
            take(new Row(line(), "", parser.readValueAsTree()));
        }
    }

    private void readByName() throws FaultyExportException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            requireMore();
            int line = line();
            String name = parser.currentName();
            parser.nextToken();
            requireMore();
            take(new Row(line, name, parser.readValueAsTree()));
        }
    }

    private void requireMore() throws FaultyExportException {
        if (parser.currentToken() == null) {
            throw fault("ends in the middle");
        }
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private void take(Row row) throws FaultyExportException {
        if (format.isEmpty()) {
            format = formats.stream().filter(one -> one.recognises(row)).findFirst();
            if (format.isEmpty()) {
                undecided.add(row);
                return;
            }
            decide(format.get());
        }
        format.get().read(row, gathering.orElseThrow());
    }

    private void decide(JsonFormat one) throws FaultyExportException {
        Gathering all = gathering.orElseGet(() -> new Gathering(one.program()));
        if (all.program() != one.program()) {
            throw new FaultyExportException("This zip holds files of two programs. Choose them one by one.");
        }
        gathering = Optional.of(all);
        name.ifPresent(all::begin);
        undecided.forEach(row -> one.read(row, all));
        undecided.clear();
    }

    /** A file without entries can still be clear: one entry by itself, or a diary in which nothing was written yet. */
    private Optional<Gathering> decided() throws FaultyExportException {
        if (format.isPresent()) {
            return gathering;
        }
        if (!undecided.isEmpty()) {
            return Optional.empty();
        }
        Row alone = new Row(1, "", besides);
        if (formats.get(1).recognises(alone)) {
            take(alone);
            return gathering;
        }
        return besides.has("metadata")
                ? Optional.of(gathering.orElseGet(() -> new Gathering(ofNone())))
                : Optional.empty();
    }

    private Program ofNone() {
        return besides.path("metadata").has("application") ? Program.MINI_DIARY : Program.DAY_ONE;
    }
}
