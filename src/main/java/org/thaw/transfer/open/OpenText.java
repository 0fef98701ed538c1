package org.thaw.transfer.open;

import tools.jackson.databind.JsonNode;

/** JSON as text. */
public final class OpenText {
    private OpenText() {}

    /** Reads what a vault holds. */
    public static JsonNode parse(String json) {
        return OpenJson.STORED.readTree(json);
    }

    /** Any value as JSON. */
    public static String write(Object value) {
        return OpenJson.MAPPER.writeValueAsString(value);
    }

    /** The same text for the same JSON, whatever the order of its fields. */
    public static String canonical(String json) {
        return OpenJson.SORTED.writeValueAsString(parse(json));
    }

    /** The same text for an entry with the same words. */
    public static String canonical(OpenEntry entry) {
        return OpenJson.SORTED.writeValueAsString(OpenJson.MAPPER.readTree(OpenWriter.text(entry)));
    }

    /** JSON as UTF-8 can say it. */
    public static String escaped(String json) {
        return OpenJson.escapeLoneSurrogates(json);
    }

    /** Whether a vault, which puts one object around it, could not read it back. */
    public static boolean isTooDeep(JsonNode own) {
        return depth(own, 0) >= OpenJson.DEEPEST;
    }

    private static int depth(JsonNode node, int above) {
        int deepest = above;
        if (node.isContainer()) {
            for (JsonNode inner : node) {
                deepest = Math.max(deepest, depth(inner, above + 1));
            }
            deepest = Math.max(deepest, above + 1);
        }
        return deepest;
    }
}
