package org.thaw.instruments.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON of a FHIR resource, within limits that a form of a clinic keeps and a hostile one does not. */
public final class Resource {
    /** Bytes. A long form of a hospital has some hundred thousand. */
    public static final int LARGEST = 5_000_000;

    public static final String TOO_LARGE = "The file is larger than 5 MB, and Thaw reads forms up to that size.";

    /** An item takes two levels, so that items may stand within items some fifty deep. */
    private static final int DEEPEST = 120;

    private static final int LONGEST_TEXT = 1_000_000;
    private static final int LONGEST_NUMBER = 60;

    /** Bytes. A list of resources may be larger; each of them is then read within its own limits. */
    private static final int LARGEST_LIST = 50_000_000;

    private static final int AT_ONCE = 8_192;
    private static final int LONGEST_LIST = 10_000;
    private static final int DEEPEST_KEPT = 900;

    static final JsonMapper JSON = mapper(DEEPEST, LARGEST, LONGEST_TEXT);
    private static final JsonFactory LISTS = JsonFactory.builder()
            .streamReadConstraints(
                    constraints(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE))
            .build();

    /** Below a question answers lie twice as deep as in its form. */
    private static final JsonMapper ANSWERS = mapper(2 * DEEPEST, LARGEST, LONGEST_TEXT);

    /** What Thaw wrote itself is read back whatever it weighs. */
    private static final JsonMapper KEPT = mapper(DEEPEST_KEPT, Integer.MAX_VALUE, Integer.MAX_VALUE);

    private Resource() {}

    private static JsonMapper mapper(int deepest, int largest, int longest) {
        return JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(constraints(deepest, largest, longest, LONGEST_NUMBER))
                        .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build())
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    private static StreamReadConstraints constraints(int deepest, int largest, int longest, int digits) {
        return StreamReadConstraints.builder()
                .maxNestingDepth(deepest)
                .maxStringLength(longest)
                .maxNumberLength(digits)
                .maxDocumentLength(largest)
                .build();
    }

    /**
     * The text of a file.
     *
     * @throws UnreadableException with one plain sentence
     * @throws IOException where the disk does not give it
     */
    public static String text(Path file) throws UnreadableException, IOException {
        if (Files.size(file) > LARGEST_LIST) {
            throw new UnreadableException("The file is larger than 50 MB, and Thaw reads none of that size.");
        }
        return text(Files.readAllBytes(file));
    }

    /**
     * Bytes as text.
     *
     * @throws UnreadableException with one plain sentence
     */
    public static String text(byte[] bytes) throws UnreadableException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer all = ByteBuffer.wrap(bytes);
        CharBuffer some = CharBuffer.allocate(AT_ONCE);
        // Looked at piece by piece: a file may be nearly as large as the memory.
        CoderResult found = CoderResult.OVERFLOW;
        while (found.isOverflow()) {
            some.clear();
            found = decoder.decode(all, some, true);
        }
        if (found.isError()) {
            throw new UnreadableException("The file is no text in UTF-8, as JSON has to be.");
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /**
     * The resources of a file that holds a list of them; nothing where it holds something else.
     *
     * @throws UnreadableException with one plain sentence
     */
    public static Optional<List<String>> list(String json) throws UnreadableException {
        if (!json.stripLeading().startsWith("[")) {
            return Optional.empty();
        }
        try (JsonParser parser = LISTS.createParser(ObjectReadContext.empty(), json)) {
            return Optional.of(parts(json, parser));
        } catch (JacksonException notJson) {
            throw notJson(notJson);
        }
    }

    /** Cut out as they are, so that a long list costs no more than its text. */
    private static List<String> parts(String json, JsonParser parser) throws UnreadableException {
        List<String> parts = new ArrayList<>();
        parser.nextToken();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parts.size() == LONGEST_LIST) {
                throw new UnreadableException(
                        "The list holds more than 10,000, and Thaw reads lists up to that length.");
            }
            int from = (int) parser.currentTokenLocation().getCharOffset();
            boolean whole = parser.currentToken().isStructStart();
            parser.skipChildren();
            // What is neither an object nor a list is told of as that.
            parts.add(
                    whole ? json.substring(from, (int) parser.currentLocation().getCharOffset()) : "null");
        }
        if (parser.nextToken() != null) {
            throw new UnreadableException("The file cannot be read as JSON: something stands after the list.");
        }
        return parts;
    }

    /**
     * The JSON of one resource of the kind.
     *
     * @throws UnreadableException with one plain sentence
     */
    static JsonNode read(String json, String kind) throws UnreadableException {
        if (json.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
            throw new UnreadableException(TOO_LARGE);
        }
        return of(kind, read(kind.equals("Questionnaire") ? JSON : ANSWERS, json));
    }

    /**
     * The same for what Thaw kept itself, of any size.
     *
     * @throws UnreadableException with one plain sentence
     */
    static JsonNode kept(String json, String kind) throws UnreadableException {
        return of(kind, read(KEPT, json));
    }

    private static JsonNode of(String kind, JsonNode read) throws UnreadableException {
        if (!read.isObject()) {
            throw new UnreadableException("The file holds no FHIR " + kind + ": it is no JSON object.");
        }
        String found = read.path("resourceType").asStringOpt().orElse("");
        if (!found.equals(kind)) {
            throw new UnreadableException(
                    found.isEmpty() || found.length() > DEEPEST
                            ? "The file holds no FHIR " + kind + ": it does not say what it is (resourceType)."
                            : "The file holds a FHIR " + found + ", and not a " + kind + ".");
        }
        return read;
    }

    private static JsonNode read(JsonMapper mapper, String json) throws UnreadableException {
        try {
            JsonNode read = mapper.readTree(json);
            if (read == null || read.isMissingNode()) {
                throw new UnreadableException("The file is empty.");
            }
            return read;
        } catch (StreamConstraintsException beyond) {
            throw new UnreadableException(beyondWhat(beyond), beyond);
        } catch (JacksonException notJson) {
            throw notJson(notJson);
        }
    }

    private static UnreadableException notJson(JacksonException fault) {
        String at = fault.getLocation() == null
                ? ""
                : " It goes wrong in line " + fault.getLocation().getLineNr() + ".";
        return new UnreadableException("The file cannot be read as JSON." + at, fault);
    }

    private static String beyondWhat(StreamConstraintsException beyond) {
        String message = String.valueOf(beyond.getMessage());
        if (message.contains("nesting depth")) {
            return "Things are nested too deep in the file: Thaw reads items within items up to 50 deep.";
        }
        return message.contains("Number")
                ? "The file holds a number of more than 60 digits."
                : "The file holds a text of more than a million letters.";
    }
}
