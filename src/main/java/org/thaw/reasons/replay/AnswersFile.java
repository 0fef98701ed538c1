package org.thaw.reasons.replay;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thaw.library.interview.Answer;
import org.thaw.library.interview.Interview;
import org.thaw.library.interview.Question;
import org.thaw.reasons.judgement.Answers;
import org.thaw.reasons.judgement.Sheet;
import org.thaw.reasons.taking.Taken;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of answers: one sheet, or a list of them.
 *
 * <pre>{"answers":{"eyes-water":"yes"},"medicines":[{"name":"sertraline","since":"2025-03","changed":"2025-06"}],
 *  "changed":"2025-07"}</pre>
 *
 * <p>{@code changed} at the top is the month in which crying changed, where it is known.
 *
 * @param form whether the file held one sheet, or a list
 * @param faults everything that is wrong with it, as ends of a sentence; where there are any, no sheet is of use
 */
public record AnswersFile(Form form, List<Sheet> sheets, List<String> faults) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    public AnswersFile {
        sheets = List.copyOf(sheets);
        faults = List.copyOf(faults);
    }

    /** What a file holds; the answer to it has the same form. */
    public enum Form {
        ONE,
        LIST
    }

    /** Reads a file, and names everything wrong with it at once. */
    public static AnswersFile read(String text, Interview interview, YearMonth now) {
        JsonNode root;
        try {
            root = JSON.readTree(text);
        } catch (JacksonException e) {
            return new AnswersFile(Form.ONE, List.of(), List.of("it is no JSON, or a name stands in it twice"));
        }
        if (root.isMissingNode()) {
            return new AnswersFile(Form.ONE, List.of(), List.of("it is empty"));
        }
        Set<String> known = interview.questions().map(Question::id).collect(Collectors.toUnmodifiableSet());
        Form form = root.isArray() ? Form.LIST : Form.ONE;
        List<JsonNode> nodes = root.isArray() ? root.valueStream().toList() : List.of(root);
        List<String> faults = new ArrayList<>();
        List<Sheet> sheets = new ArrayList<>();
        for (int at = 0; at < nodes.size(); at++) {
            String where = form == Form.LIST ? "in sheet " + (at + 1) + " " : "";
            sheets.add(new SheetReader(where, known, now, faults).read(nodes.get(at)));
        }
        return new AnswersFile(form, sheets, faults);
    }

    /** Reads one sheet of the file. */
    private record SheetReader(String where, Set<String> known, YearMonth now, List<String> faults) {
        private static final Set<String> PARTS = Set.of("answers", "medicines", "changed");
        private static final Set<String> OF_A_MEDICINE = Set.of("name", "since", "changed");

        Sheet read(JsonNode node) {
            if (!node.isObject()) {
                fault("a sheet is an object with “answers”");
                return Sheet.EMPTY;
            }
            unknown(node, PARTS);
            JsonNode answers = node.path("answers");
            if (!answers.isMissingNode() && !answers.isObject()) {
                fault("“answers” is no object");
            }
            JsonNode medicines = node.path("medicines");
            if (!medicines.isMissingNode() && !medicines.isArray()) {
                fault("“medicines” is no list");
            }
            return new Sheet(
                    answers(answers),
                    medicines.valueStream().flatMap(this::medicine).toList(),
                    month(node, "changed"));
        }

        private Answers answers(JsonNode node) {
            Answers all = Answers.NONE;
            for (var each : node.properties()) {
                Optional<Answer> answer = text(each.getValue()).flatMap(Answer::of);
                if (!known.contains(each.getKey())) {
                    fault("there is no question “" + each.getKey() + "”");
                } else if (answer.isEmpty()) {
                    fault("the answer to “" + each.getKey() + "” is none of yes, no and unsure");
                } else {
                    all = all.with(each.getKey(), answer.get());
                }
            }
            return all;
        }

        private Stream<Taken> medicine(JsonNode node) {
            if (!node.isObject()) {
                fault("a medicine is an object with a “name”");
                return Stream.empty();
            }
            String name = text(node.path("name")).orElse("").strip();
            if (name.isEmpty()) {
                fault("a medicine has no name");
                return Stream.empty();
            }
            unknown(node, OF_A_MEDICINE);
            Taken taken = new Taken(name, month(node, "since"), month(node, "changed"));
            if (taken.isChangedBeforeItBegan()) {
                fault("a medicine was changed before it was begun");
            }
            return Stream.of(taken);
        }

        private Optional<YearMonth> month(JsonNode node, String name) {
            JsonNode written = node.path(name);
            if (written.isMissingNode() || written.isNull()) {
                return Optional.empty();
            }
            Optional<YearMonth> month = text(written).flatMap(Months::read);
            if (month.isEmpty()) {
                fault("“" + name + "” is no month such as 2025-03");
            } else if (month.get().isAfter(now)) {
                fault("“" + name + "” is a month that is still to come");
            }
            return month;
        }

        /** A number or a truth value is no text, even where it could be written as one. */
        private static Optional<String> text(JsonNode node) {
            return node.isString() ? Optional.of(node.asString()) : Optional.empty();
        }

        private void unknown(JsonNode node, Set<String> names) {
            node.propertyNames().stream()
                    .filter(name -> !names.contains(name))
                    .forEach(name -> fault("“" + name + "” means nothing here"));
        }

        private void fault(String what) {
            faults.add(where + what);
        }
    }
}
