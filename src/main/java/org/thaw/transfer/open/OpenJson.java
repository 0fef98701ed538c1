package org.thaw.transfer.open;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON read and written so that nothing of it changes on the way. */
final class OpenJson {
    /** A vault’s own reader follows JSON so deep; deeper entries could not be opened again. */
    static final int DEEPEST = 500;

    /** What one text may hold, in characters. */
    static final int LONGEST_TEXT = 16_000_000;

    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            // Two more than an entry has in its vault: the list, and the object around it.
                            .maxNestingDepth(DEEPEST + 2)
                            .maxStringLength(LONGEST_TEXT)
                            .build())
                    // Of two fields with one name, one would be lost unsaid.
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** Reads what a vault holds, which was checked when it was saved. */
    static final JsonMapper STORED = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** Writes the same text for the same JSON, whatever the order of its fields. */
    static final JsonMapper SORTED =
            MAPPER.rebuild().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();

    private OpenJson() {}

    /** JSON can say half a surrogate pair, as an escape; UTF-8 cannot. */
    static String escapeLoneSurrogates(String json) {
        if (json.codePoints().noneMatch(OpenJson::isLoneSurrogate)) {
            return json;
        }
        StringBuilder escaped = new StringBuilder(json.length() + 16);
        json.codePoints().forEach(point -> {
            if (isLoneSurrogate(point)) {
                escaped.append("\\u%04x".formatted(point));
            } else {
                escaped.appendCodePoint(point);
            }
        });
        return escaped.toString();
    }

    private static boolean isLoneSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
