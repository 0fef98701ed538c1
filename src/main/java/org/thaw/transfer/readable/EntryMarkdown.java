package org.thaw.transfer.readable;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What one entry holds, as a list in Markdown: also an entry whose type nobody knows. */
final class EntryMarkdown {
    private static final int SHORT = 100;
    private static final String STEP = "  ";

    private final StringBuilder text = new StringBuilder();

    private EntryMarkdown() {}

    static String of(JsonNode own) {
        EntryMarkdown markdown = new EntryMarkdown();
        if (own instanceof ObjectNode object) {
            markdown.fields(object, "");
        } else {
            markdown.item("", "", own);
        }
        return markdown.text.toString();
    }

    private void fields(ObjectNode object, String indent) {
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            item(indent, Names.plain(field.getKey()) + ":", field.getValue());
        }
    }

    private void item(String indent, String name, JsonNode value) {
        text.append(indent).append("- ").append(name);
        switch (value) {
            case ObjectNode object -> {
                text.append('\n');
                fields(object, indent + STEP);
            }
            case ArrayNode list when isPlain(list) -> line(joined(list));
            case ArrayNode list -> {
                text.append('\n');
                list.forEach(one -> item(indent + STEP, "", one));
            }
            case JsonNode leaf when isShort(leaf) -> line(word(leaf));
            case JsonNode leaf -> quote(indent + STEP, word(leaf));
        }
    }

    private void line(String words) {
        text.append(' ').append(words).append('\n');
    }

    /** What was written over several lines keeps its lines. */
    private void quote(String indent, String words) {
        text.append("\n\n");
        words.lines()
                .forEach(line -> text.append(indent).append("> ").append(line).append('\n'));
        text.append('\n');
    }

    private static boolean isPlain(ArrayNode list) {
        return StreamSupport.stream(list.spliterator(), false).allMatch(one -> one.isValueNode() && isShort(one));
    }

    private static String joined(ArrayNode list) {
        return list.isEmpty()
                ? "none"
                : StreamSupport.stream(list.spliterator(), false)
                        .map(EntryMarkdown::word)
                        .collect(Collectors.joining(", "));
    }

    private static boolean isShort(JsonNode leaf) {
        String word = word(leaf);
        return word.length() <= SHORT && word.lines().count() <= 1;
    }

    private static String word(JsonNode leaf) {
        if (leaf.isNull()) {
            return "nothing";
        }
        return leaf.isBoolean() ? List.of("no", "yes").get(leaf.booleanValue() ? 1 : 0) : leaf.asString();
    }
}
