package org.thaw.transfer.foreign;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.thaw.transfer.foreign.JsonFormat.Row;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The words of an entry of Day One. A first line that is a heading is its title. */
record DayOneText(String title, String body) {
    private static final Pattern HEADING = Pattern.compile("#{1,6}[ \\t]+([^\\n]*)(?:\\n([\\s\\S]*))?");

    // Where a picture stood, the words keep a sign of it.
    private static final Pattern MOMENT = Pattern.compile(
            "!\\[[^\\]\\n]{0,200}]\\(dayone-moment:/{1,3}(?:(audio|video|pdfAttachment)/)?[^)\\s]{0,200}\\)");

    // Markdown’s own escapes, which newer versions write before almost every sign.
    private static final Pattern ESCAPED = Pattern.compile("\\\\(\\p{Punct})");

    static DayOneText of(Row row) {
        String text = row.text("text").isBlank() ? rich(row.text("richText")) : plain(row);
        Matcher heading = HEADING.matcher(text.strip());
        if (!heading.matches()) {
            return new DayOneText("", text.strip());
        }
        String below = heading.group(2) == null ? "" : heading.group(2);
        return new DayOneText(heading.group(1).strip(), below.strip());
    }

    private static String plain(Row row) {
        // The sign that stands for an object is left over where one was moved.
        String text = row.text("text").replace("\ufffc", "");
        String marked = MOMENT.matcher(text).replaceAll(found -> "[" + sign(found.group(1)) + "]");
        // Only versions that write a rich text beside it escape signs.
        return row.text("richText").isEmpty() ? marked : ESCAPED.matcher(marked).replaceAll("$1");
    }

    private static String sign(@org.jspecify.annotations.Nullable String kind) {
        if (kind == null) {
            return "picture";
        }
        return kind.equals("audio") ? "sound" : kind.equals("video") ? "video" : "PDF";
    }

    private static String rich(String json) {
        if (json.isBlank()) {
            return "";
        }
        try {
            return JsonFile.MAPPER
                    .readTree(json)
                    .path("contents")
                    .valueStream()
                    .map(piece -> piece.path("text"))
                    .filter(JsonNode::isString)
                    .map(JsonNode::stringValue)
                    .collect(Collectors.joining());
        } catch (JacksonException broken) {
            return "";
        }
    }

    boolean isEmpty() {
        return title.isEmpty() && body.isEmpty();
    }

    @Override
    public String toString() {
        return "DayOneText[hidden]";
    }
}
