package org.thaw.vault.entry;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.thaw.vault.EntryId;
import org.thaw.vault.EntryType;
import org.thaw.vault.Kept;
import org.thaw.vault.entry.Held.TypeName;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON inside a sealed record: {@code {"id","type","v","at","entry"}}. No message of an exception thrown here
 * tells what the JSON holds.
 */
public final class EntryJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            // A field that this program does not know would be lost on the next save: that is another version.
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            // Times and decimal numbers come back exactly as they were given.
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final ObjectReader STORED = JSON.readerFor(Stored.class)
            .with(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .with(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES);

    private EntryJson() {}

    public static <E> Held encode(EntryType<E> type, Kept<E> kept) {
        try {
            String text = JSON.writerFor(type.shape()).writeValueAsString(kept.entry());
            Held held = new Held(kept.id(), TypeName.of(type), kept.at(), JSON.readTree(text));
            // What could not be read back must not be saved, so both directions run before anything is written.
            return read(write(held))
                    .orElseThrow(() -> new IllegalArgumentException(
                            "an entry of type " + type.name() + " is too large to be read back"));
        } catch (JacksonException unfit) {
            throw unfit(type, unfit);
        }
    }

    public static <E> E decode(EntryType<E> type, JsonNode json) {
        try {
            return JSON.treeToValue(json, type.shape());
        } catch (JacksonException unfit) {
            throw unfit(type, unfit);
        }
    }

    public static byte[] write(Held held) {
        String text = JSON.writeValueAsString(JSON.createObjectNode()
                .put("id", held.id().toString())
                .put("type", held.type().name())
                .put("v", held.type().version())
                .put("at", held.at().toString())
                .set("entry", held.json()));
        return escapeLoneSurrogates(text).getBytes(UTF_8);
    }

    /** Nothing where the bytes are not what {@link #write} makes. */
    public static Optional<Held> read(byte[] utf8) {
        try {
            Stored stored = STORED.readValue(utf8);
            return EntryId.read(stored.id())
                    .map(id -> new Held(
                            id, new TypeName(stored.type(), stored.v()), Instant.parse(stored.at()), stored.entry()));
        } catch (JacksonException | DateTimeParseException notAnEntry) {
            return Optional.empty();
        }
    }

    // UTF-8 cannot say half a surrogate pair, JSON can: nothing that was typed is lost. A lone half can stand only
    // inside a JSON string, where the escape means the same.
    private static String escapeLoneSurrogates(String json) {
        if (json.codePoints().noneMatch(EntryJson::isLoneSurrogate)) {
            return json;
        }
        StringBuilder escaped = new StringBuilder(json.length() + 16);
        json.codePoints().forEach(point -> {
            if (isLoneSurrogate(point)) {
                escaped.append(String.format("\\u%04x", point));
            } else {
                escaped.appendCodePoint(point);
            }
        });
        return escaped.toString();
    }

    private static boolean isLoneSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    // Jackson's message quotes the value that did not fit, so neither it nor the cause goes any further.
    private static IllegalArgumentException unfit(EntryType<?> type, JacksonException cause) {
        IllegalArgumentException unfit = new IllegalArgumentException("an entry of type " + type.name() + " version "
                + type.version() + " does not fit " + type.shape().getSimpleName());
        unfit.setStackTrace(cause.getStackTrace());
        return unfit;
    }

    /** The stored shape, apart from the type that is used. */
    private record Stored(String id, String type, int v, String at, JsonNode entry) {}
}
