package org.thaw.instruments.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thaw.instruments.Forms.answer;
import static org.thaw.instruments.Forms.form;
import static org.thaw.instruments.Forms.item;
import static org.thaw.instruments.Forms.json;
import static org.thaw.instruments.Forms.response;
import static org.thaw.instruments.Forms.when;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.thaw.instruments.form.Answers;
import org.thaw.instruments.form.Form;
import org.thaw.instruments.form.Node;
import org.thaw.instruments.form.Value;
import org.thaw.instruments.replay.Replay;
import org.thaw.instruments.replay.Report;

class ResponseReaderTest {
    private static final String FORM = json(
            item("name", "string", "\"required\":true", "\"maxLength\":5"),
            item(
                    "age",
                    "integer",
                    "\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/maxValue\",\"valueInteger\":120}]"),
            item(
                    "mood",
                    "choice",
                    "\"answerOption\":[{\"valueCoding\":{\"code\":\"low\"}},{\"valueCoding\":{\"code\":\"high\"}}]"),
            item("why", "string", when("mood", "=", "\"answerCoding\":{\"code\":\"low\"}")),
            item("g", "group", "\"repeats\":true", "\"item\":[{" + item("in", "string", "\"repeats\":true") + "}]"),
            item("say", "display", "\"text\":\"x\""));
    private static final String NAME = answer("name", "\"valueString\":\"Sam\"");

    @ParameterizedTest
    @MethodSource("faulty")
    void namesTheFaultAndNeverTheAnswer(String response, String sentence) {
        Report report = Replay.validate(FORM, response);

        assertThat(report.faultsInWords()).contains(sentence).doesNotContain("SECRET", "Sam");
        assertThat(report.isRight()).isFalse();
    }

    static Stream<Arguments> faulty() {
        return Stream.of(
                Arguments.of("{\"resourceType\":\"Questionnaire\"}", "and not a QuestionnaireResponse"),
                Arguments.of(response(answer("other", "\"valueString\":\"SECRET\"")), "no such item"),
                Arguments.of(response(answer("in", "\"valueString\":\"SECRET\"")), "another place"),
                Arguments.of(response("\"answer\":[]"), "no linkId"),
                Arguments.of(response(answer("name", "\"valueInteger\":7")), "another kind"),
                Arguments.of(response(answer("name", "\"valueString\":\"SECRET\"")), "no more than 5 letters"),
                Arguments.of(
                        response(answer("name", "\"valueString\":\"a\"", "\"valueString\":\"b\"")),
                        "more than one answer"),
                Arguments.of(response(NAME, NAME), "there twice"),
                Arguments.of(response(answer("age", "\"valueInteger\":140")), "120 or less"),
                Arguments.of(response(answer("age", "\"valueInteger\":\"x\"")), "whole number"),
                Arguments.of(response(answer("age", "\"valueInteger\":4"), NAME), "the order is another"),
                Arguments.of(response(answer("mood", "\"valueCoding\":{\"code\":\"SECRET\"}")), "none of those"),
                Arguments.of(response(answer("why", "\"valueString\":\"SECRET\"")), "it is not asked"),
                Arguments.of(response(answer("say", "\"valueString\":\"SECRET\"")), "it is no question"),
                Arguments.of(response(answer("name", "\"valueStrung\":\"SECRET\"")), "no answer that FHIR knows"),
                Arguments.of(response().replace("in-progress", "completed"), "This needs an answer."),
                Arguments.of(response(NAME).replace("in-progress", "soon"), "have to say their status"));
    }

    @Test
    void leavesOpenWhatIsStillBeingAnswered() {
        assertThat(Replay.validate(FORM, response()).faults()).isEmpty();
    }

    @Test
    void takesWhatIsRight() {
        String whole = response(
                        NAME,
                        answer("mood", "\"valueCoding\":{\"code\":\"low\"}"),
                        answer("why", "\"valueString\":\"rain\""),
                        "\"linkId\":\"g\",\"item\":[{" + answer("in", "\"valueString\":\"1\"", "\"valueString\":\"2\"")
                                + "}]",
                        "\"linkId\":\"g\",\"item\":[{" + answer("in", "\"valueString\":\"3\"") + "}]")
                .replace("in-progress", "completed");

        assertThat(Replay.validate(FORM, whole).faults()).isEmpty();
    }

    @Test
    void writesWhatItReads() {
        Form form = form(json(
                item("truth", "boolean"),
                item("whole", "integer"),
                item("decimal", "decimal"),
                item("day", "date"),
                item("moment", "dateTime"),
                item("time", "time"),
                item("words", "text"),
                item("url", "url"),
                item("open", "open-choice"),
                item("size", "quantity"),
                item("who", "reference"),
                item("file", "attachment", "\"item\":[{" + item("below", "string") + "}]")));
        String[] values = {
            "\"valueBoolean\":true",
            "\"valueInteger\":7",
            "\"valueDecimal\":1.50",
            "\"valueDate\":\"2026-03\"",
            "\"valueDateTime\":\"2026-03-14T20:15:00Z\"",
            "\"valueTime\":\"20:15:00\"",
            "\"valueString\":\"ä “ \\n\"",
            "\"valueUri\":\"urn:x\"",
            "\"valueString\":\"own\"",
            "\"valueQuantity\":{\"value\":3.1,\"unit\":\"kg\",\"system\":\"http://unitsofmeasure.org\",\"code\":\"kg\"}",
            "\"valueReference\":{\"display\":\"my doctor\"}",
            "\"valueAttachment\":{\"contentType\":\"text/plain\",\"data\":\"aGk=\"},\"item\":[{"
                    + answer("below", "\"valueString\":\"b\"") + "}]"
        };
        String[] given = new String[values.length];
        List<String> ids = form.items().stream().map(one -> one.linkId()).toList();
        for (int i = 0; i < values.length; i++) {
            given[i] = answer(ids.get(i), values[i]);
        }

        Answers answers = read(form, response(given));
        String written = ResponseWriter.write(answers, ResponseWriter.Status.COMPLETED, Instant.EPOCH);

        assertThat(Replay.validate(form.source(), written).faults()).isEmpty();
        assertThat(all(read(form, written))).isEqualTo(all(answers)).hasSize(values.length + 1);
        assertThat(written).contains("\"valueDecimal\" : 1.50").doesNotContain("subject", "author\"");
    }

    private static List<Value> all(Answers answers) {
        return answers.all().map(Node::values).flatMap(List::stream).toList();
    }

    private static Answers read(Form form, String json) {
        ReadAnswers read = ResponseReader.read(form, json);
        assertThat(read.faults()).isEmpty();
        return read.answers().orElseThrow();
    }
}
