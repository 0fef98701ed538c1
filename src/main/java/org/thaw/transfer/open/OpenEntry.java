package org.thaw.transfer.open;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One entry as the open export tells it, word for word.
 *
 * @param id as it stands there; nothing where it stands without
 * @param at RFC 3339, with whatever offset
 * @param own what the entry itself holds
 */
public record OpenEntry(Optional<String> id, String type, int version, OpenTime at, JsonNode own) {
    public OpenEntry(String id, String type, int version, OpenTime at, JsonNode own) {
        this(Optional.of(id), type, version, at, own);
    }

    /** The entry is private and never printed. */
    @Override
    public String toString() {
        return "OpenEntry[hidden]";
    }
}
