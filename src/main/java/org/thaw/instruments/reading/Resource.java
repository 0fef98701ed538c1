package org.thaw.instruments.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
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

    /** An item takes two levels, so that items may stand within items some fifty deep. */
    private static final int DEEPEST = 120;

    private static final int LONGEST_TEXT = 1_000_000;
    private static final int LONGEST_NUMBER = 60;

    /** A list of resources may be larger and one of them deeper; each is then read within its own limits. */
    private static final int LARGEST_LIST = 500_000_000;

    private static final int DEEPEST_IN_A_LIST = 900;

    static final JsonMapper JSON = mapper(DEEPEST, LARGEST);
    private static final JsonMapper LISTS = mapper(DEEPEST_IN_A_LIST, LARGEST_LIST);

    private Resource() {}

    private static JsonMapper mapper(int deepest, int largest) {
        return JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(deepest)
                                .maxStringLength(LONGEST_TEXT)
                                .maxNumberLength(LONGEST_NUMBER)
                                .maxDocumentLength(largest)
                                .build())
                        .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build())
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
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
        JsonNode all = read(LISTS, json);
        return Optional.of(all.valueStream().map(LISTS::writeValueAsString).toList());
    }

    /**
     * The JSON of one resource of the kind.
     *
     * @throws UnreadableException with one plain sentence
     */
    static JsonNode read(String json, String kind) throws UnreadableException {
        JsonNode read = parse(json);
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

    /** @throws UnreadableException with one plain sentence */
    private static JsonNode parse(String json) throws UnreadableException {
        if (json.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
            throw new UnreadableException("The file is larger than 5 MB, and Thaw reads forms up to that size.");
        }
        return read(JSON, json);
    }

    private static JsonNode read(JsonMapper mapper, String json) throws UnreadableException {
        try {
            JsonNode read = mapper.readTree(json.startsWith("\uFEFF") ? json.substring(1) : json);
            if (read == null || read.isMissingNode()) {
                throw new UnreadableException("The file is empty.");
            }
            return read;
        } catch (StreamConstraintsException beyond) {
            throw new UnreadableException(beyondWhat(beyond), beyond);
        } catch (JacksonException notJson) {
            String at = notJson.getLocation() == null
                    ? ""
                    : " It goes wrong in line " + notJson.getLocation().getLineNr() + ".";
            throw new UnreadableException("The file cannot be read as JSON." + at, notJson);
        }
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
