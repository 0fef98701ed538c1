package org.thaw.instruments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thaw.instruments.Forms.item;
import static org.thaw.instruments.Forms.json;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.thaw.SharedThaw;
import org.thaw.Visitor;
import org.thaw.instruments.replay.Replay;

/** Questionnaires as a browser without script meets them. */
class QuestionnairePagesTest extends SharedThaw {
    private static final Pattern FILLED = Pattern.compile("action=\"(/questionnaires/filled/[0-9a-f-]+)\"");

    @Test
    void saysWhatEachIsForAndWhatItCannotTell() {
        assertThat(visitor.get("/questionnaires").body())
                .contains("PHQ-9", "GAD-7", "PC-PTSD-5", "nobody has tested them", "It is not a diagnosis");
        assertThat(visitor.get("/questionnaires/phq9").body())
                .contains("What it can’t tell", "It can’t tell you that you have depression");
    }

    @Test
    void asksOneQuestionAPageAndGivesTheScoreWithItsMarks() {
        HttpResponse<String> page = begin("phq2", "one");
        assertThat(page.body()).contains("Question <span class=\"num\">1</span>", "Little interest or pleasure");

        page = answer(page, "1~0", "#2");
        assertThat(page.body()).contains("Feeling down, depressed, or hopeless");
        page = answer(page, "2~0", "#3");

        assertThat(page.body())
                .contains(
                        "<strong class=\"num\">5</strong>",
                        "3 or more",
                        "It is not a diagnosis",
                        "/questionnaires/phq9")
                .doesNotContain("offer-help");
    }

    @Test
    void offersHelpAtOnceForTheLastQuestionOfThePhq9() {
        HttpResponse<String> page = begin("phq9", "whole");
        String path = path(page);

        HttpResponse<String> offered = press(page, path, "a.9~0", "#1", "press", "later");

        assertThat(offered.body()).contains("Your answer is kept.", "offer-help", "112");
        assertThat(visitor.get(path + "/result").body()).contains("offer-help");
        assertThat(press(visitor.get(path), path, "a.9~0", "#0", "press", "later")
                        .body())
                .doesNotContain("offer-help");
    }

    @Test
    void keepsWhatWasAnsweredForLater() {
        HttpResponse<String> page = begin("gad7", "whole");
        press(page, path(page), "a.1~0", "#2", "press", "later");

        assertThat(visitor.get("/questionnaires").body()).contains("Not finished", path(page));
        assertThat(visitor.get(path(page)).body()).contains("name=\"a.1~0\" value=\"#2\" checked");
    }

    @Test
    void saysWhatIsMissingAndLosesNothing() {
        HttpResponse<String> page = begin("gad2", "whole");

        HttpResponse<String> faulty = press(page, path(page), "a.1~0", "#2");

        assertThat(faulty.statusCode()).isEqualTo(422);
        assertThat(faulty.body())
                .contains("This needs an answer.", "href=\"#f-2~0\"", "name=\"a.1~0\" value=\"#2\" checked");
    }

    @Test
    void keepsWhatCannotBeReadOnTheScreen() {
        HttpResponse<String> page = bring(json(item("n", "integer", "\"text\":\"How many?\"")));

        HttpResponse<String> faulty = press(page, path(page), "a.n~0", "a few");

        assertThat(faulty.statusCode()).isEqualTo(422);
        assertThat(faulty.body()).contains("Write a whole number", "value=\"a few\"");
    }

    @Test
    void fillsAFormOfAClinicAndHandsItBack() {
        String form = json(
                item("n", "string", "\"text\":\"Your <b>word</b>\""),
                item(
                        "t",
                        "integer",
                        "\"text\":\"Letters\"",
                        Forms.calculated("%resource.repeat(item).where(linkId='n').answer.value.length()")));
        HttpResponse<String> page = bring(form);
        assertThat(page.body()).contains("Your &lt;b&gt;word&lt;/b&gt;").doesNotContain("<b>word</b>");

        HttpResponse<String> result = press(page, path(page), "a.n~0", "grief");

        assertThat(result.body()).contains("Letters", ">5</dd>");
        HttpResponse<String> file = press(result, path(page) + "/answers");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name).contains("attachment"));
        assertThat(Replay.validate(form, file.body()).faults()).isEmpty();
        assertThat(file.body()).contains("\"completed\"", "\"valueInteger\" : 5");
    }

    @Test
    void fillsAPartInOnceMore() {
        HttpResponse<String> page = bring(json(item(
                "g", "group", "\"text\":\"A child\"", "\"repeats\":true", "\"item\":[{" + item("n", "string") + "}]")));

        press(page, path(page), "a.n~0", "one", "press", "again.g~0");
        HttpResponse<String> twice = visitor.get(path(page));

        assertThat(twice.body()).contains("a.n~0", "a.n~1", "value=\"one\"");
    }

    @Test
    void refusesWhatIsNoFormInOneSentenceAndKeepsNothing() {
        HttpResponse<String> refused =
                sendFile("/questionnaires/own/file", "{\"resourceType\":\"Patient\"}".getBytes(StandardCharsets.UTF_8));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("a FHIR Patient, and not a Questionnaire", "Nothing was kept of it.");
    }

    @Test
    void bringsHelpNearWordsThatCallForIt() {
        HttpResponse<String> page = bring(json(item("n", "text", "\"text\":\"How are you?\"")));

        assertThat(press(page, path(page), "a.n~0", "I want to kill myself tonight")
                        .body())
                .contains("offer-help");
    }

    @Test
    void deletesOnASecondPress() {
        HttpResponse<String> page = begin("thaw4", "whole");
        String path = path(page);

        press(visitor.get(path + "/delete"), path + "/delete");

        assertThat(visitor.get("/questionnaires").body()).doesNotContain(path);
    }

    @Test
    void hasHelpReadyBehindEachAnswerThatCallsForIt() {
        String whole = begin("phq9", "whole").body();

        assertThat(whole).containsOnlyOnce("id=\"offer-help\"").contains("112");
        for (int more = 1; more <= 3; more++) {
            assertThat(whole).contains("name=\"a.9~0\" value=\"#" + more + "\" data-near");
        }
        assertThat(whole)
                .doesNotContain("name=\"a.9~0\" value=\"#0\" data-near", "name=\"a.8~0\" value=\"#1\" data-near");
        assertThat(visitor.get("/assets/" + folder(whole) + "/page/all.css").body())
                .contains(
                        ".near-when { display: none", "fieldset:has([data-near]:checked) .near-when { display: block");
    }

    @Test
    void offersHelpAlsoWhereOtherAnswersAreMissing() {
        HttpResponse<String> page = begin("phq9", "whole");

        HttpResponse<String> faulty = press(page, path(page), "a.9~0", "#1");

        assertThat(faulty.statusCode()).isEqualTo(422);
        assertThat(faulty.body())
                .contains("This needs an answer.", "offer-help", "name=\"a.9~0\" value=\"#1\" checked data-near");
    }

    @Test
    void asksWhatCameUpByAnAnswerBeforeItIsFinished() {
        HttpResponse<String> brought = bring(json(
                item("a", "boolean", "\"text\":\"Any?\""),
                item("b", "string", "\"text\":\"Which?\"", Forms.when("a", "=", "\"answerBoolean\":true"))));
        HttpResponse<String> page = visitor.get(path(brought));
        assertThat(page.body()).doesNotContain("Which?");

        HttpResponse<String> more = press(page, path(page), "a.a~0", "true");
        assertThat(more.body()).contains("There are more questions now", "Which?");

        assertThat(press(more, path(page), "a.a~0", "true", "a.b~0", "grief").body())
                .contains("Your answers are kept", "grief");
    }

    @Test
    void givesBackWhatWasTypedAndNotSentOnBothPages() {
        String path = path(bring(json(item("n", "text"), item("i", "integer"))));

        visitor.draft(visitor.get(path), path, "a.n~0", "half a word", "a.i~0", "a few");

        assertThat(visitor.get(path).body()).contains("This is as you left it", "half a word", "value=\"a few\"");
        HttpResponse<String> one = visitor.get(path + "?at=n~0");
        assertThat(one.body()).contains("half a word");
        press(one, path, "a.n~0", "a whole word");
        assertThat(visitor.get(path).body())
                .contains("a whole word", "value=\"a few\"")
                .doesNotContain("half a word");
        press(visitor.get(path), path, "a.n~0", "a whole word", "a.i~0", "3", "press", "later");
        assertThat(visitor.get(path).body()).doesNotContain("This is as you left it");
    }

    @Test
    void takesAFileThatTheFormAsksFor() {
        HttpResponse<String> page = bring(json(item("f", "attachment", "\"text\":\"A letter\"", "\"required\":true")));
        String path = path(page);
        assertThat(press(page, path).body()).contains("This needs an answer.");

        visitor.get(path + "/file?key=f~0");
        HttpResponse<String> added = sendFile(path + "/file?key=f~0", "dear doctor".getBytes(StandardCharsets.UTF_8));
        assertThat(added.body()).contains("Change the file");

        HttpResponse<String> result = press(added, path);
        assertThat(press(result, path + "/answers").body()).contains("\"valueAttachment\"", "ZGVhciBkb2N0b3I=");
        assertThat(sendFile(path + "/file?key=f~0", new byte[700_001]).body()).contains("larger than 700 KB");
    }

    @Test
    void takesAPartAwayAgain() {
        HttpResponse<String> page = bring(json(item(
                "g",
                "group",
                "\"repeats\":true",
                "\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/questionnaire-maxOccurs\","
                        + "\"valueInteger\":2}]",
                "\"item\":[{" + item("n", "string") + "}]")));
        String path = path(page);
        assertThat(page.body()).contains("again.g~0").doesNotContain("less.g~0");

        HttpResponse<String> twice = press(page, path, "a.n~0", "one", "press", "again.g~0");
        assertThat(twice.body()).contains("a.n~1", "less.g~1").doesNotContain("again.g~1");
        assertThat(press(twice, path, "a.n~0", "one", "a.n~1", "two", "press", "less.g~1")
                        .body())
                .contains("value=\"one\"", "again.g~0")
                .doesNotContain("a.n~1");
    }

    @Test
    void refusesAFileThatIsNoTextInOneSentence() {
        HttpResponse<String> refused =
                sendFile("/questionnaires/own/file", new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Nothing was kept of it.").doesNotContain("Exception");
    }

    private static String folder(String page) {
        Matcher found = Pattern.compile("/assets/([^/\"]+)/").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private HttpResponse<String> begin(String id, String view) {
        return press(visitor.get("/questionnaires/" + id), "/questionnaires/" + id, "view", view);
    }

    private HttpResponse<String> bring(String form) {
        visitor.get("/questionnaires");
        return sendFile("/questionnaires/own/file", form.getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> press(HttpResponse<String> page, String action, String... namesAndValues) {
        return followed(visitor.press(page, action, namesAndValues));
    }

    private HttpResponse<String> sendFile(String path, byte[] file) {
        return followed(visitor.sendFile(path, file));
    }

    private HttpResponse<String> followed(HttpResponse<String> answer) {
        String next = Visitor.location(answer);
        return next.isEmpty() ? answer : followed(visitor.get(URI.create(next).getRawSchemeSpecificPart()));
    }

    private HttpResponse<String> answer(HttpResponse<String> page, String key, String answer) {
        return press(page, path(page), "a." + key, answer);
    }

    private static String path(HttpResponse<String> page) {
        Matcher found = FILLED.matcher(page.body());
        assertThat(found.find()).isTrue();
        return URI.create(found.group(1)).getPath();
    }
}
