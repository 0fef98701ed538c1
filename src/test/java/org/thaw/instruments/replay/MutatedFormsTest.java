package org.thaw.instruments.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.thaw.instruments.Forms.shipped;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.thaw.instruments.filling.Plan;
import org.thaw.instruments.form.Fault;
import org.thaw.instruments.reading.FormReader;
import org.thaw.instruments.reading.ResponseWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Whatever becomes of a form or of answers to it, Thaw says what is wrong in plain sentences, and soon. */
class MutatedFormsTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> FORMS = List.of("phq2", "phq9", "gad2", "gad7", "pcptsd5", "thaw4");
    private static final Duration LONGEST = Duration.ofSeconds(20);

    /** Values of every kind, and formulas that are wrong, wait for themselves, or never end. */
    private static final List<JsonNode> STRANGE = Stream.of(
                    "null",
                    "true",
                    "-1",
                    "1e40",
                    "\"\"",
                    "\"total\"",
                    "\"\\u0000\\ud800\"",
                    "[]",
                    "[[1]]",
                    "{}",
                    "{\"linkId\":\"1\",\"type\":\"group\"}",
                    "\"%resource.item.where(linkId='total').answer.value\"",
                    "\"%resource.descendants().select(%resource.descendants())\"",
                    "\"(1).repeat($this + 1)\"",
                    "\"'aaaaaaaaaaaaaaaaaaaaaaaaaaaa!'.matches('(a+)+$')\"",
                    "\"(((\"",
                    "\"<script>alert(1)</script>\"")
            .map(JSON::readTree)
            .toList();

    @Test
    void endInPlainSentences() {
        mutate(60, 1);
    }

    @Test
    @Tag("long")
    void endInPlainSentencesHoweverOften() {
        mutate(3_000, 2);
    }

    private static void mutate(int times, long seed) {
        Random random = new Random(seed);
        for (int time = 0; time < times; time++) {
            String id = FORMS.get(random.nextInt(FORMS.size()));
            String form = mutated(shipped(id), random);
            String answers = mutated(answered(id, random), random);
            assertTimeoutPreemptively(LONGEST, () -> judge(form, answers, shipped(id)), () -> form + answers);
        }
    }

    private static void judge(String form, String answers, String whole) {
        Stream.of(
                        Replay.check(form),
                        Replay.score(form, answers),
                        Replay.validate(form, answers),
                        Replay.score(whole, answers),
                        Replay.validate(whole, answers))
                .flatMap(report -> report.faults().stream())
                .map(Fault::sentence)
                .forEach(sentence -> assertThat(sentence)
                        .endsWith(".")
                        .hasSizeLessThan(400)
                        .doesNotContain("Exception", "org.", "java.", "\n"));
    }

    private static String answered(String id, Random random) {
        Plan plan = Plan.of(FormReader.read(shipped(id)).form().orElseThrow());
        var answers = plan.begin();
        answers.all().filter(node -> !node.item().options().isEmpty()).forEach(node -> {
            var options = node.item().options();
            node.answer(List.of(options.get(random.nextInt(options.size())).value()));
        });
        plan.work(answers);
        return ResponseWriter.write(answers, ResponseWriter.Status.COMPLETED, java.time.Instant.EPOCH);
    }

    private static String mutated(String json, Random random) {
        JsonNode root = JSON.readTree(json);
        for (int change = random.nextInt(3); change >= 0; change--) {
            List<JsonNode> holders = new ArrayList<>();
            gather(root, holders);
            change(holders.get(random.nextInt(holders.size())), holders, random);
        }
        String written = root.toString();
        return random.nextInt(10) == 0 ? written.substring(0, random.nextInt(written.length())) : written;
    }

    private static void gather(JsonNode node, List<JsonNode> holders) {
        if (node.isContainer() && !node.isEmpty()) {
            holders.add(node);
            node.forEach(child -> gather(child, holders));
        }
    }

    /** Takes a value out, puts a strange one in its place, or one from elsewhere in the same file. */
    private static void change(JsonNode holder, List<JsonNode> holders, Random random) {
        int place = random.nextInt(holder.size());
        JsonNode other = random.nextBoolean()
                ? STRANGE.get(random.nextInt(STRANGE.size()))
                : holders.get(random.nextInt(holders.size()));
        boolean out = random.nextInt(3) == 0;
        if (holder instanceof ArrayNode list) {
            change(list, place, out ? JsonNodeFactory.instance.missingNode() : other.deepCopy());
        } else if (holder instanceof ObjectNode object) {
            String name = List.copyOf(object.propertyNames()).get(place);
            if (out) {
                object.remove(name);
            } else {
                object.set(name, other.deepCopy());
            }
        }
    }

    private static void change(ArrayNode list, int place, JsonNode other) {
        if (other.isMissingNode()) {
            list.remove(place);
        } else {
            list.insert(place, other);
        }
    }
}
