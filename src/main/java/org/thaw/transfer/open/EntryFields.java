package org.thaw.transfer.open;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The fields of one entry in an export. */
record EntryFields(ObjectNode json, int number) {
    private static final int LONGEST_NAME = 1000;

    OpenEntry entry() throws FaultyExportException {
        Optional<String> id = json.has("id") ? Optional.of(text("id")) : Optional.empty();
        String type = text("type");
        OpenTime at = OpenTime.read(text("at"))
                .orElseThrow(() -> fault("has a time “at” that is not like 2026-03-04T05:06:07Z"));
        int version = json.has("v") ? version(json.get("v")) : 1;
        ObjectNode rest = json.deepCopy();
        Shape.RESERVED.forEach(rest::remove);
        return new OpenEntry(id, type, version, at, Shape.own(rest));
    }

    private int version(JsonNode v) throws FaultyExportException {
        if (v.isIntegralNumber() && v.canConvertToInt() && v.intValue() >= 1) {
            return v.intValue();
        }
        throw fault("has a “v” that is not a whole number of 1 or more");
    }

    private String text(String field) throws FaultyExportException {
        JsonNode value = json.get(field);
        if (value == null) {
            throw fault("has no “" + field + "”");
        }
        if (!value.isString()) {
            throw fault("has something else than text as its “" + field + "”");
        }
        String text = value.stringValue();
        if (text.isBlank() || text.length() > LONGEST_NAME) {
            throw fault("has a “" + field + "” that is empty or too long");
        }
        return text;
    }

    private FaultyExportException fault(String what) {
        return new FaultyExportException("Entry " + number + " of this file " + what + ".");
    }

    @Override
    public String toString() {
        return "EntryFields[" + number + "]";
    }
}
