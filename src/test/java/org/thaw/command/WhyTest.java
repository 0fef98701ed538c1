package org.thaw.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code thaw why} as scripts meet it: what is printed where, and the exit code. */
class WhyTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String BLUNTED = """
            {"answers": {"feeling-inside": "no", "little-feeling": "yes", "eyes-water": "yes", "good-muted-too": "yes"},
             "medicines": [{"name": "sertraline", "since": "2025-03"}], "changed": "2025-05"}""";

    @TempDir
    private Path folder;

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stopListening() {
        System.setOut(out);
        System.setErr(err);
    }

    @Test
    void listsEveryQuestionWithWhatItCountsFor() {
        assertThat(Thaw.run("why", "--questions", "--json")).isZero();

        JsonNode questions = JSON.readTree(printed());
        assertThat(questions.isArray()).isTrue();
        JsonNode interest = questions
                .valueStream()
                .filter(question -> question.path("id").asString().equals("little-interest"))
                .findFirst()
                .orElseThrow();
        assertThat(interest.propertyNames()).contains("id", "text", "kind", "page", "reasons");
        assertThat(interest.path("reasons").get(0).toString())
                .isEqualTo("{\"id\":\"R36\",\"answer\":\"yes\",\"direction\":\"for\",\"strength\":\"strong\","
                        + "\"ground\":[\"R36\"]}");
    }

    @Test
    void weighsAllAnswersOfAFile() throws IOException {
        assertThat(Thaw.run("why", "--answers", file(BLUNTED), "--json", "--reference-date", "2026-03-14"))
                .isZero();

        JsonNode result = JSON.readTree(printed());
        assertThat(result.propertyNames())
                .containsExactly("complaint", "reasons", "urgent", "withhold", "contradictions", "unknown_medicines");
        assertThat(result.path("complaint").asString()).isEqualTo("blunted");
        assertThat(result.path("reasons").valueStream().map(reason -> reason.path("band")
                        .asString()))
                .hasSize(34)
                .isSubsetOf("fits", "may", "unlikely", "unknown");
        JsonNode antidepressant = reason(result, "R20");
        assertThat(antidepressant.propertyNames()).containsExactly("id", "band", "for", "against", "open");
        assertThat(antidepressant.path("band").asString()).isEqualTo("fits");
        assertThat(words(antidepressant.path("for"), "question"))
                .containsExactlyInAnyOrder(
                        "takes-antidepressant", "antidepressant-timing", "good-muted-too", "little-feeling");
        assertThat(words(reason(result, "R01").path("against"), "question")).containsExactly("eyes-water");
        assertThat(result.path("urgent").isArray()).isTrue();
        assertThat(result.path("withhold").isArray()).isTrue();
    }

    @Test
    void saysWhatIsUrgentAndWhatIsWithheld() throws IOException {
        assertThat(Thaw.run("why", "--json", "--answers", file("""
                {"answers": {"suicidal": "yes", "red-eye": "yes", "red-stroke": "yes"}}"""))).isZero();

        JsonNode result = JSON.readTree(printed());
        assertThat(texts(result.path("urgent"))).containsExactlyInAnyOrder("emergency", "crisis_line", "same_day_eye");
        assertThat(texts(result.path("withhold"))).contains("C08", "C09").doesNotContain("C01", "C03", "C14", "C15");
    }

    @Test
    void asksPageByPageAndTellsWhatItAsked() throws IOException {
        assertThat(Thaw.run("why", "--interview", file(BLUNTED), "--json", "--reference-date", "2026-03-14"))
                .isZero();

        JsonNode result = JSON.readTree(printed());
        assertThat(texts(result.path("asked")))
                .contains("feeling-inside", "good-muted-too")
                .doesNotHaveDuplicates();
        assertThat(result.path("pages").asInt())
                .isEqualTo(result.path("page_ids").size())
                .isPositive();
        assertThat(result.path("left_open")).isEmpty();
        assertThat(reason(result, "R20").path("band").asString()).isEqualTo("fits");
    }

    @Test
    void asksNoMoreInTheShortVersion() throws IOException {
        String file = file("[" + BLUNTED + ", {\"answers\": {}}]");
        Thaw.run("why", "--interview", file, "--json", "--reference-date", "2026-03-14");
        List<Integer> full = pages();
        printed.reset();
        assertThat(Thaw.run("why", "--interview", file, "--short", "--json", "--reference-date", "2026-03-14"))
                .isZero();
        List<Integer> brief = pages();

        assertThat(brief.getFirst()).isLessThanOrEqualTo(full.getFirst());
        assertThat(brief.getLast()).isLessThanOrEqualTo(full.getLast());
    }

    @Test
    void answersAListWithAList() throws IOException {
        assertThat(Thaw.run("why", "--answers", file("[{\"answers\": {}}, " + BLUNTED + "]"), "--json"))
                .isZero();

        JsonNode results = JSON.readTree(printed());
        assertThat(results.isArray()).isTrue();
        assertThat(words(results, "complaint")).containsExactly("none", "blunted");
    }

    @Test
    void countsTheMonthsFromTheReferenceDate() throws IOException {
        String file = file("{\"answers\": {\"change-recent\": \"yes\"},"
                + " \"medicines\": [{\"name\": \"sertraline\", \"since\": \"2024-01\"}]}");

        Thaw.run("why", "--answers", file, "--json", "--reference-date", "2024-01-20");
        String then = printed();
        printed.reset();
        Thaw.run("why", "--answers", file, "--json", "--reference-date", "2026-03-14");

        assertThat(reason(JSON.readTree(then), "R20").path("band").asString()).isNotEqualTo("unlikely");
        assertThat(reason(JSON.readTree(printed()), "R20").path("band").asString())
                .isEqualTo("unlikely");
    }

    @Test
    void tellsContradictionsAndDoesNotResolveThem() throws IOException {
        assertThat(Thaw.run("why", "--json", "--answers", file("""
                {"answers": {"ever-tears": "no", "cried-lately": "yes"}}"""))).isZero();

        JsonNode both = JSON.readTree(printed()).path("contradictions").get(0);
        assertThat(both.path("id").asString()).isEqualTo("ever-tears-and-cried-lately");
        assertThat(both.path("answers").toString()).isEqualTo("{\"ever-tears\":\"no\",\"cried-lately\":\"yes\"}");
        assertThat(both.path("say").asString()).isNotEmpty();
    }

    @Test
    void tellsWhichMedicineItDoesNotKnowAndWeighsTheRest() throws IOException {
        assertThat(Thaw.run("why", "--json", "--answers", file("""
                {"answers": {"shut-off": "yes"}, "medicines": [{"name": "qqqqzzz"}]}"""))).isZero();

        JsonNode result = JSON.readTree(printed());
        assertThat(texts(result.path("unknown_medicines"))).containsExactly("qqqqzzz");
        assertThat(reason(result, "R30").path("band").asString()).isEqualTo("may");
    }

    @Test
    void reassuresNobodyWhoIsNotSure() throws IOException {
        assertThat(Thaw.run("why", "--answers", file("""
                {"answers": {"feeling-inside": "unsure", "little-feeling": "unsure", "eyes-water": "unsure"}}"""))).isZero();

        assertThat(printed())
                .contains("This is not a diagnosis", "It can’t be told yet which is meant")
                .doesNotContain("fine for you", "What fits", "What does not fit");
    }

    @Test
    void namesEveryFaultOfAFileAtOnceAndQuotesNothingPrivate() throws IOException {
        assertThat(Thaw.run("why", "--json", "--reference-date", "2026-03-14", "--answers", file("""
                {"answers": {"no-such-question": "yes", "eyes-water": "my secret", "suicidal": true},
                 "medicines": [{"name": "secret", "since": "2026-13"}, {"name": "secret", "since": "2027-01"}]}""")))
                .isEqualTo(1);

        assertThat(told())
                .contains("no-such-question", "eyes-water", "suicidal", "“since” is no month", "still to come")
                .doesNotContain("secret");
        assertThat(told().lines()).hasSize(1);
        assertThat(printed()).isEmpty();
    }

    @Test
    void tellsWhatIsNoSheetInOneSentence() throws IOException {
        for (String text : List.of("", "nonsense {", "7", "[7]", "[{\"answers\": []}]")) {
            told.reset();
            assertThat(Thaw.run("why", "--json", "--answers", file(text)))
                    .as(text)
                    .isEqualTo(1);
            assertThat(told().lines()).as(text).hasSize(1);
        }
        assertThat(printed()).isEmpty();
    }

    @Test
    void refusesWhatItCannotUse() {
        Map<String, String[]> asked = Map.of(
                "nothing", new String[] {"why"},
                "two things", new String[] {"why", "--questions", "--answers", "a"},
                "no interview", new String[] {"why", "--short", "--questions"},
                "no date", new String[] {"why", "--questions", "--reference-date", "2026-02-31x"},
                "no file",
                        new String[] {"why", "--answers", folder.resolve("none").toString()});
        asked.forEach((what, words) -> assertThat(Thaw.run(words)).as(what).isEqualTo(2));

        assertThat(told().lines()).hasSize(asked.size());
        assertThat(printed()).isEmpty();
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("answers.json"), text).toString();
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private String told() {
        return told.toString(StandardCharsets.UTF_8);
    }

    private List<Integer> pages() {
        return JSON.readTree(printed())
                .valueStream()
                .map(it -> it.path("pages").asInt())
                .toList();
    }

    private static JsonNode reason(JsonNode result, String id) {
        return result.path("reasons")
                .valueStream()
                .filter(reason -> reason.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> words(JsonNode list, String name) {
        return list.valueStream().map(each -> each.path(name).asString());
    }

    private static Stream<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString);
    }
}
