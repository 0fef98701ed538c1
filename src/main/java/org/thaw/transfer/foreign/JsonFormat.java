package org.thaw.transfer.foreign;

import org.thaw.transfer.foreign.told.Gathering;
import org.thaw.transfer.foreign.told.Program;
import tools.jackson.databind.JsonNode;

/** How one program writes an entry in its export as JSON. */
sealed interface JsonFormat permits DayOneJson, JrnlJson, MiniDiaryJson {
    Program program();

    /** Whether this entry is written so. */
    boolean recognises(Row row);

    /** Takes one entry; what cannot be understood is gathered as such. */
    void read(Row row, Gathering into);

    /**
     * One entry of a file.
     *
     * @param line where it begins
     * @param key its name, or nothing in a list
     */
    record Row(int line, String key, JsonNode node) {
        /** The text of a field; nothing where it has none. */
        String text(String field) {
            JsonNode value = node.path(field);
            return value.isString() ? value.stringValue() : "";
        }

        boolean isTrue(String field) {
            return node.path(field).isBoolean() && node.path(field).booleanValue();
        }

        /** The texts of a list. */
        java.util.List<String> texts(String field) {
            return node.path(field)
                    .valueStream()
                    .filter(JsonNode::isString)
                    .map(JsonNode::stringValue)
                    .toList();
        }

        /** As it stands in the file, but for spaces. */
        String words() {
            return (key.isEmpty() ? "" : key + ": ") + node;
        }

        @Override
        public String toString() {
            return "Row[" + line + "]";
        }
    }
}
