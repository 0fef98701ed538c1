package org.thaw.instruments.filling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thaw.instruments.Forms.answer;
import static org.thaw.instruments.Forms.condition;
import static org.thaw.instruments.Forms.form;
import static org.thaw.instruments.Forms.item;
import static org.thaw.instruments.Forms.json;
import static org.thaw.instruments.Forms.response;
import static org.thaw.instruments.Forms.when;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thaw.instruments.form.Answers;
import org.thaw.instruments.form.Form;
import org.thaw.instruments.form.Node;
import org.thaw.instruments.reading.ResponseReader;

/** When an item is asked. */
class ConditionsTest {
    @ParameterizedTest
    @CsvSource({
        "exists,  true,  false, true",
        "exists,  false, true,  false",
        "=,       5,     false, true",
        "=,       6,     false, false",
        "!=,      5,     true,  false",
        "!=,      6,     true,  true",
        ">,       4,     false, true",
        ">,       5,     false, false",
        "<,       6,     false, true",
        "<,       5,     false, false",
        ">=,      5,     false, true",
        ">=,      6,     false, false",
        "<=,      5,     false, true",
        "<=,      4,     false, false"
    })
    void looksAtTheAnswerByEachOperator(String operator, String value, boolean unanswered, boolean five) {
        String looked = operator.equals("exists") ? "\"answerBoolean\":" + value : "\"answerInteger\":" + value;
        Form form = form(json(item("a", "integer"), item("b", "string", when("a", operator, looked))));

        assertThat(isAsked(form, response(), "b")).isEqualTo(unanswered);
        assertThat(isAsked(form, response(answer("a", "\"valueInteger\":5")), "b"))
                .isEqualTo(five);
    }

    @ParameterizedTest
    @CsvSource({"all, 1, 1, true", "all, 1, 2, false", "any, 1, 2, true", "any, 2, 2, false"})
    void joinsConditions(String join, int first, int second, boolean asked) {
        String conditions = "\"enableWhen\":[" + condition("a", "=", "\"answerInteger\":1") + ","
                + condition("b", "=", "\"answerInteger\":1") + "],\"enableBehavior\":\"" + join + "\"";
        Form form = form(json(item("a", "integer"), item("b", "integer"), item("c", "string", conditions)));

        assertThat(isAsked(
                        form,
                        response(answer("a", "\"valueInteger\":" + first), answer("b", "\"valueInteger\":" + second)),
                        "c"))
                .isEqualTo(asked);
    }

    @Test
    void comparesDatesAndCodes() {
        Form form = form(json(
                item("d", "date"),
                item("c", "choice", "\"answerOption\":[{\"valueCoding\":{\"system\":\"urn:s\",\"code\":\"x\"}}]"),
                item("after", "string", when("d", ">", "\"answerDate\":\"2026-01-01\"")),
                item("x", "string", when("c", "=", "\"answerCoding\":{\"system\":\"urn:s\",\"code\":\"x\"}"))));

        String given =
                response(answer("d", "\"valueDate\":\"2026-03-01\""), answer("c", "\"valueCoding\":{\"code\":\"x\"}"));
        assertThat(isAsked(form, given, "after")).isTrue();
        assertThat(isAsked(form, given, "x")).isTrue();
    }

    @Test
    void doesNotAskWhatHangsOnSomethingNotAsked() {
        Form form = form(json(
                item("a", "boolean"),
                item("b", "boolean", when("a", "=", "\"answerBoolean\":true")),
                item(
                        "g",
                        "group",
                        when("b", "=", "\"answerBoolean\":true"),
                        "\"item\":[{" + item("c", "string") + "}]")));

        String given = response(answer("a", "\"valueBoolean\":false"), answer("b", "\"valueBoolean\":true"));
        assertThat(isAsked(form, given, "g")).isFalse();
        assertThat(isAsked(form, given, "c")).isFalse();
    }

    @Test
    void looksWithinTheSameRepetition() {
        Form form = form(json(item(
                "g",
                "group",
                "\"repeats\":true",
                "\"item\":[{" + item("q", "boolean") + "},{"
                        + item("why", "string", when("q", "=", "\"answerBoolean\":true")) + "}]")));
        String times = "\"linkId\":\"g\",\"item\":[{" + answer("q", "\"valueBoolean\":%s") + "}]";

        Answers answers = worked(form, response(times.formatted("false"), times.formatted("true")));

        assertThat(answers.of("why")).extracting(Node::reached).containsExactly(false, true);
    }

    @Test
    void asksWhatStandsBelowAQuestionOnceItIsAnswered() {
        Form form = form(json(item("a", "string", "\"item\":[{" + item("b", "string", "\"required\":true") + "}]")));

        assertThat(isAsked(form, response(), "b")).isFalse();
        assertThat(isAsked(form, response(answer("a", "\"valueString\":\"x\"")), "b"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "2, false"})
    void judgesHowOftenAPartIsFilledIn(int times, boolean right) {
        Form form = form(json(item(
                "g",
                "group",
                "\"repeats\":true,\"required\":true",
                "\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/questionnaire-maxOccurs\","
                        + "\"valueInteger\":1}]",
                "\"item\":[{" + item("q", "boolean") + "}]")));
        String once = "\"linkId\":\"g\",\"item\":[{" + answer("q", "\"valueBoolean\":true") + "}]";

        Answers answers =
                worked(form, response(java.util.Collections.nCopies(times, once).toArray(String[]::new)));

        assertThat(Judge.whole(answers).isEmpty()).isEqualTo(right);
    }

    private static boolean isAsked(Form form, String response, String linkId) {
        return worked(form, response).of(linkId).getFirst().reached();
    }

    private static Answers worked(Form form, String response) {
        Answers answers = ResponseReader.read(form, response).answers().orElseThrow();
        assertThat(Plan.of(form).work(answers)).isEmpty();
        return answers;
    }
}
