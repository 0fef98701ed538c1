package org.thaw.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code thaw sitting plan} as scripts meet it: what is printed where, and the exit code. */
class PlanSittingTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String BLOCKED = """
            {"complaint": "blocked", "screen": [], "distress": 6, "numbness": 5, "minutes": 15,
             "intensity": "moderate", "hour": 20,
             "history": [{"at": "2026-11-20T20:15:00Z", "practice": "C11", "strong": false, "distress_after": 3,
                          "moved": true}]}""";

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
    void plansStepsWithTheirGrounds() throws IOException {
        assertThat(plan(BLOCKED, "--json")).isZero();

        JsonNode plan = JSON.readTree(printed());
        assertThat(plan.propertyNames()).containsExactly("steps", "withheld", "say");
        assertThat(plan.path("steps").get(1).toString())
                .isEqualTo("{\"phase\":\"settle\",\"practice\":\"C03\",\"minutes\":4,\"strong\":false,"
                        + "\"because\":\"Breathing first: you were at 6 of 10.\",\"ground\":[\"C03\"]}");
        assertThat(plan.path("withheld").get(0).toString())
                .startsWith("{\"practice\":\"C08\",\"because\":\"You were at 6 of 10.");
        assertThat(told()).isEmpty();
    }

    @Test
    void answersAListWithAList() throws IOException {
        assertThat(plan("[" + BLOCKED + "," + BLOCKED + "]", "--json")).isZero();
        assertThat(JSON.readTree(printed())).hasSize(2);
    }

    @Test
    void answersAnEmptyListWithAnEmptyList() throws IOException {
        assertThat(plan("[]", "--json")).isZero();
        assertThat(printed().strip()).isEqualTo("[]");
    }

    @Test
    void countsTheDayFromTheReferenceDate() throws IOException {
        String strong = BLOCKED.replace("\"distress\": 6", "\"distress\": 2")
                .replace("\"moderate\"", "\"strong\"")
                .replace("\"strong\": false", "\"strong\": true");

        assertThat(plan(strong, "--json", "--reference-date", "2026-11-20")).isZero();
        assertThat(printed()).contains("One a day").doesNotContain("\"strong\":true");
        printed.reset();
        assertThat(plan(strong, "--json", "--reference-date", "2026-11-22")).isZero();
        assertThat(printed()).doesNotContain("One a day");
    }

    @Test
    void canBeRead() throws IOException {
        assertThat(plan(BLOCKED)).isZero();
        assertThat(printed())
                .startsWith("A sitting of 15 minutes")
                .contains("Slow breathing, 4 minutes", "Breathing first: you were at 6 of 10.", "Left out");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "complaint | \"sad\"          | “complaint” is none of blocked, blunted, dry, mixed and none",
                "screen    | [\"tired\"]      | “screen” holds something that is not asked before a sitting",
                "screen    | [\"some_of_it\"] | “screen” holds something that is not asked before a sitting",
                "screen    | [3]              | “screen” holds something that is not asked before a sitting",
                "screen    | \"suicidal\"     | “screen” is no list",
                "distress  | 11               | “distress” is no whole number from 0 to 10",
                "distress  | -1               | “distress” is no whole number from 0 to 10",
                "distress  | \"3\"            | “distress” is no whole number from 0 to 10",
                "distress  | 3.5              | “distress” is no whole number from 0 to 10",
                "numbness  | null             | “numbness” is no whole number from 0 to 10",
                "minutes   | 20               | “minutes” is none of 5, 15 and 40",
                "minutes   | 99999999999      | “minutes” is none of 5, 15 and 40",
                "intensity | \"STRONG\"       | “intensity” is none of gentle, moderate and strong",
                "hour      | 24               | “hour” is no whole number from 0 to 23",
                "history   | {}               | “history” is no list",
                "history   | [3]              | “history” holds something that is no object",
                "mood      | 3                | “mood” means nothing here",
                "withhold  | [\"C17\"]        | “withhold” holds something that is no practice"
            })
    void namesWhatIsWrongInOneSentence(String part, String value, String fault) throws IOException {
        ObjectNode profile = (ObjectNode) JSON.readTree(BLOCKED);
        profile.set(part, JSON.readTree(value));

        assertThat(plan(profile.toString(), "--json")).isEqualTo(1);
        assertThat(told().strip()).isEqualTo("The file of profiles has a fault: " + fault + ".");
        assertThat(printed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "at             | \"yesterday\" | “at” in “history” is no time such as 2026-11-20T20:15",
                "practice       | \"C99\"       | “practice” in “history” is none of C01 to C16",
                "strong         | \"no\"        | “strong” in “history” is neither true nor false",
                "distress_after | 12            | “distress_after” is no whole number from 0 to 10",
                "moved          | 1             | “moved” in “history” is neither true nor false",
                "reactions      | true          | “reactions” in “history” is no list",
                "tears          | 3             | “tears” means nothing here"
            })
    void namesWhatIsWrongWithThePast(String part, String value, String fault) throws IOException {
        ObjectNode profile = (ObjectNode) JSON.readTree(BLOCKED);
        ((ObjectNode) profile.path("history").get(0)).set(part, JSON.readTree(value));

        assertThat(plan(profile.toString(), "--json")).isEqualTo(1);
        assertThat(told().strip()).isEqualTo("The file of profiles has a fault: " + fault + ".");
    }

    @ParameterizedTest
    @CsvSource({"complaint", "screen", "distress", "numbness", "minutes", "intensity", "hour"})
    void missesWhatIsNotThere(String part) throws IOException {
        ObjectNode profile = (ObjectNode) JSON.readTree(BLOCKED);
        profile.remove(part);

        assertThat(plan(profile.toString(), "--json")).isEqualTo(1);
        assertThat(told()).contains("“" + part + "”");
    }

    @Test
    void namesEveryFaultOfAListAtOnceAndPlansNothing() throws IOException {
        String second = BLOCKED.replace("\"distress\": 6", "\"distress\": 60").replace("blocked", "dark");

        assertThat(plan("[" + BLOCKED + "," + second + ", 7]", "--json")).isEqualTo(1);
        assertThat(told())
                .contains("in profile 2 “complaint”", "in profile 2 “distress”", "in profile 3 a profile is an object")
                .doesNotContain("dark", "60");
        assertThat(printed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"''", "{", "nonsense", "{\"distress\":1,\"distress\":2}", "{} {}"})
    void tellsAFileThatIsNoJsonFromAnEmptyOne(String text) throws IOException {
        assertThat(plan(text, "--json")).isEqualTo(1);
        assertThat(told()).startsWith("The file of profiles has a fault: it is ");
    }

    @Test
    void isAUsageErrorWithoutAFileOrWithOneThatCannotBeRead() {
        assertThat(Thaw.run("sitting", "plan", "--json")).isEqualTo(2);
        assertThat(Thaw.run("sitting")).isEqualTo(2);
        assertThat(Thaw.run(
                        "sitting", "plan", "--profile", folder.resolve("none").toString()))
                .isEqualTo(2);
        assertThat(told()).contains("cannot be read as text");
        assertThat(Thaw.run("sitting", "plan", "--profile", folder.toString(), "--reference-date", "soon"))
                .isEqualTo(2);
    }

    private int plan(String profile, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("profile.json"), profile);
        String[] words = {"sitting", "plan", "--profile", file.toString()};
        String[] all = java.util.stream.Stream.concat(java.util.Arrays.stream(words), java.util.Arrays.stream(more))
                .toArray(String[]::new);
        return Thaw.run(all);
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private String told() {
        return told.toString(StandardCharsets.UTF_8);
    }
}
