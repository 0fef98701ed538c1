package org.thaw.vault.entry;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.Arrays;
import java.util.Optional;
import org.thaw.vault.EntryType;
import org.thaw.vault.Kept;
import org.thaw.vault.RawEntry;
import org.thaw.vault.entry.Held.TypeName;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON inside a sealed record: {@code {"id","type","v","at","entry"}}. No message of an exception thrown here
 * tells what the JSON holds.
 */
public final class EntryJson {
    static final JsonMapper JSON = JsonMapper.builder()
            // A field that this program does not know would be lost on the next save: that is another version.
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            // Times and decimal numbers come back exactly as they were given.
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            // What a record answers about itself (“isOver”) is not one of its parts.
            .changeDefaultVisibility(visible -> visible.withIsGetterVisibility(Visibility.NONE))
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private EntryJson() {}

    public static <E> Held encode(EntryType<E> type, Kept<E> kept) {
        try {
            String text = JSON.writerFor(type.shape()).writeValueAsString(kept.entry());
            Held held = new Held(kept.id(), TypeName.of(type), kept.at(), utf8(text));
            // What could not be read back must not be saved, so both directions run before anything is written.
            if (!isReadBack(held)) {
                throw new IllegalArgumentException("an entry of type " + type.name() + " is too large to be read back");
            }
            return held;
        } catch (JacksonException unfit) {
            throw unfit(type, unfit);
        }
    }

    /**
     * Takes an entry over to the letter.
     *
     * @throws IllegalArgumentException where its JSON is not one value
     */
    public static Held take(RawEntry raw) {
        TypeName type = new TypeName(raw.type(), raw.version());
        Held held = new Held(raw.id(), type, raw.at(), utf8(raw.json().strip()));
        if (!isReadBack(held)) {
            throw new IllegalArgumentException("what an entry holds is not JSON");
        }
        return held;
    }

    static <E> E decode(EntryType<E> type, byte[] json) {
        try {
            return JSON.readValue(json, type.shape());
        } catch (JacksonException unfit) {
            throw unfit(type, unfit);
        }
    }

    public static byte[] write(Held held) {
        String start = "{\"id\":\"" + held.id() + "\",\"type\":"
                + JSON.writeValueAsString(held.type().name()) + ",\"v\":"
                + held.type().version() + ",\"at\":\"" + held.at() + "\",\"entry\":";
        byte[] before = utf8(start);
        byte[] all = Arrays.copyOf(before, before.length + held.json().length + 1);
        System.arraycopy(held.json(), 0, all, before.length, held.json().length);
        all[all.length - 1] = '}';
        return all;
    }

    /** Nothing where the bytes are not what {@link #write} makes. */
    public static Optional<Held> read(byte[] utf8) {
        return EntryReader.read(utf8);
    }

    private static boolean isReadBack(Held held) {
        return read(write(held)).filter(held::isTheSameAs).isPresent();
    }

    // UTF-8 cannot say half a surrogate pair, JSON can: nothing that was typed is lost. A lone half can stand only
    // inside a JSON string, where the escape means the same.
    private static byte[] utf8(String json) {
        byte[] bytes = json.getBytes(UTF_8);
        // What UTF-8 cannot say became a question mark.
        return hasSurrogates(json) && !new String(bytes, UTF_8).equals(json)
                ? escaped(json).getBytes(UTF_8)
                : bytes;
    }

    private static boolean hasSurrogates(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static String escaped(String json) {
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
}
