package org.thaw.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.thaw.library.interview.Interview;
import org.thaw.reasons.judgement.Sheet;
import org.thaw.reasons.replay.AnswersFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The sheets of the written cases that the tests hold the reasoning to. */
record WrittenSheets(Path root, Interview interview) {
    /** A sheet, and the month in which it was filled in. */
    record Dated(Sheet sheet, YearMonth now) {}

    List<Dated> all() throws IOException {
        YAMLMapper yaml = YAMLMapper.builder().build();
        try (Stream<Path> files = Files.list(root.resolve("src/test/resources/org/thaw/reasons/cases"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .flatMap(file -> yaml.readTree(read(file)).valueStream())
                    .map(this::dated)
                    .toList();
        }
    }

    private Dated dated(JsonNode written) {
        YearMonth now =
                YearMonth.from(LocalDate.parse(written.path("reference_date").asString()));
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("answers", written.path("answers"));
        json.set("medicines", written.has("medicines") ? written.path("medicines") : json.arrayNode());
        json.set("changed", written.has("began") ? written.path("began") : json.nullNode());
        AnswersFile file = AnswersFile.read(json.toString(), interview, now);
        if (!file.faults().isEmpty()) {
            throw new IllegalStateException(written.path("name").asString() + ": " + file.faults());
        }
        return new Dated(file.sheets().getFirst(), now);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
