package org.thaw.vault.entry;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.thaw.vault.EntryId;
import org.thaw.vault.entry.Held.TypeName;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads the JSON inside one sealed record. All of it is checked to be JSON, but what a feature wrote is left as bytes
 * until somebody asks for it: most entries of an open vault are never looked at.
 */
final class EntryReader {
    private static final byte[] NOTHING = new byte[0];

    private final byte[] utf8;
    private final Map<String, String> texts = new HashMap<>();
    private int version;
    private byte[] entry = NOTHING;

    private EntryReader(byte[] utf8) {
        this.utf8 = utf8;
    }

    static Optional<Held> read(byte[] utf8) {
        EntryReader reader = new EntryReader(utf8);
        try (JsonParser parser = EntryJson.JSON.createParser(utf8)) {
            return reader.readAll(parser) ? reader.held() : Optional.empty();
        } catch (JacksonException | DateTimeParseException notAnEntry) {
            return Optional.empty();
        }
    }

    private boolean readAll(JsonParser parser) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return false;
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            if (!readField(parser)) {
                return false;
            }
        }
        return parser.nextToken() == null;
    }

    /** False for a field that is not known, is there twice or is of another kind. */
    private boolean readField(JsonParser parser) {
        String name = parser.currentName();
        JsonToken kind = parser.nextToken();
        return switch (name) {
            case "id", "type", "at" ->
                kind == JsonToken.VALUE_STRING && texts.putIfAbsent(name, parser.getString()) == null;
            case "v" -> kind == JsonToken.VALUE_NUMBER_INT && version == 0 && readVersion(parser);
            case "entry" -> entry.length == 0 && readEntry(parser);
            default -> false;
        };
    }

    private boolean readVersion(JsonParser parser) {
        version = parser.getIntValue();
        return version > 0;
    }

    private boolean readEntry(JsonParser parser) {
        int start = (int) parser.currentTokenLocation().getByteOffset();
        parser.skipChildren();
        parser.finishToken();
        int end = (int) parser.currentLocation().getByteOffset();
        // Jackson counts bytes only where they are UTF-8.
        entry = start < 0 || end < start ? NOTHING : Arrays.copyOfRange(utf8, start, end);
        return entry.length > 0;
    }

    private Optional<Held> held() {
        if (texts.size() < 3 || version == 0 || entry.length == 0) {
            return Optional.empty();
        }
        TypeName type = new TypeName(text("type"), version);
        Instant at = Times.parse(text("at"));
        return EntryId.read(text("id")).map(id -> new Held(id, type, at, entry));
    }

    private String text(String field) {
        return texts.getOrDefault(field, "");
    }
}
