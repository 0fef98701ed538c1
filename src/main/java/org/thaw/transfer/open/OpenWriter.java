package org.thaw.transfer.open;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes an open export, one entry a line. */
public final class OpenWriter implements AutoCloseable {
    /** What stands in the field {@code format}. */
    public static final String FORMAT = "thaw-export";

    /** What stands in the field {@code version}. */
    public static final int VERSION = 1;

    private final OutputStream out;
    private String before = "\n";

    /** Begins; the stream stays open and is flushed at the end. */
    public OpenWriter(OutputStream out) throws IOException {
        this.out = out;
        write("{\"format\":\"" + FORMAT + "\",\"version\":" + VERSION + ",\"entries\":[");
    }

    /** Writes one entry. */
    public void write(OpenEntry entry) throws IOException {
        write(before + text(entry));
        before = ",\n";
    }

    /** One entry in JSON, as a text that UTF-8 can say. */
    static String text(OpenEntry entry) {
        ObjectNode json = OpenJson.MAPPER.createObjectNode();
        entry.id().ifPresent(id -> json.put("id", id));
        json.put("type", entry.type()).put("at", entry.at().text()).put("v", entry.version());
        for (Map.Entry<String, JsonNode> field : Shape.fields(entry.own()).properties()) {
            json.set(field.getKey(), field.getValue());
        }
        return OpenJson.escapeLoneSurrogates(OpenJson.MAPPER.writeValueAsString(json));
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(UTF_8));
    }

    @Override
    public void close() throws IOException {
        write("\n]}\n");
        out.flush();
    }
}
