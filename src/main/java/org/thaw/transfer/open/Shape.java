package org.thaw.transfer.open;

import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * How an entry's own fields stand in the export: beside {@code id}, {@code type}, {@code at} and {@code v}. Where they
 * cannot, since one is named like those four or the entry is no object, all of them stand under {@code entry}. What
 * would look as if it had been moved there is moved there too; so each entry has one form, and each form one entry.
 */
final class Shape {
    static final String ENTRY = "entry";
    static final Set<String> RESERVED = Set.of("id", "type", "at", "v");

    private Shape() {}

    /** The fields that stand in the export for what an entry holds. */
    static ObjectNode fields(JsonNode own) {
        return own instanceof ObjectNode object && !mustBeWrapped(own)
                ? object
                : JsonNodeFactory.instance.objectNode().set(ENTRY, own);
    }

    /** What the entry holds, told from those fields of the export that are not the four. */
    static JsonNode own(ObjectNode fields) {
        return isWrapped(fields) ? fields.get(ENTRY) : fields;
    }

    private static boolean isWrapped(ObjectNode fields) {
        return fields.size() == 1 && fields.has(ENTRY) && mustBeWrapped(fields.get(ENTRY));
    }

    private static boolean mustBeWrapped(JsonNode own) {
        return !(own instanceof ObjectNode object) || collides(object) || isWrapped(object);
    }

    private static boolean collides(ObjectNode object) {
        return RESERVED.stream().anyMatch(object::has);
    }
}
