package org.thaw.reasons;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thaw.library.interview.Interview;
import org.thaw.reasons.judgement.Sheet;
import org.thaw.reasons.replay.AnswersFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A person who does not exist, what they say, and what the evidence lets Thaw conclude. Each was written from the
 * evidence before the engine was looked at; the README beside them tells what the fields mean.
 */
public record WrittenCase(String name, JsonNode yaml) {
    private static final Path FOLDER = Path.of("src/test/resources/org/thaw/reasons/cases");
    private static final YAMLMapper YAML = YAMLMapper.builder().build();

    /** Every case. */
    public static List<WrittenCase> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .flatMap(file -> YAML.readTree(file.toFile()).valueStream())
                    .map(node -> new WrittenCase(node.path("name").asString(), node))
                    .toList();
        } catch (java.io.IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
    }

    /** The month in which the person answers. */
    public YearMonth now() {
        return YearMonth.from(LocalDate.parse(yaml.path("reference_date").asString()));
    }

    /** What the person answers, through the form that {@code thaw why --answers} reads. */
    public Sheet sheet(Interview interview) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("answers", yaml.path("answers"));
        if (yaml.has("medicines")) {
            json.set("medicines", yaml.path("medicines"));
        }
        if (yaml.has("began")) {
            json.set("changed", yaml.path("began"));
        }
        AnswersFile file = AnswersFile.read(json.toString(), interview, now());
        if (!file.faults().isEmpty()) {
            throw new IllegalStateException(name + ": " + file.faults());
        }
        return file.sheets().getFirst();
    }

    /** The ids under a field of what is expected; empty where it is absent. */
    Set<String> expected(String field) {
        return yaml.path("expect")
                .path(field)
                .valueStream()
                .map(JsonNode::asString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The one word under a field of what is expected; empty where a list or nothing stands there. */
    String expectedWord(String field) {
        return yaml.path("expect").path(field).asString("");
    }

    boolean expects(String field) {
        return yaml.path("expect").has(field);
    }

    /** For each expectation, the place in the evidence. */
    Map<String, String> ground() {
        return yaml.path("ground").properties().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, ground -> ground.getValue().asString("")));
    }

    @Override
    public String toString() {
        return name;
    }
}
