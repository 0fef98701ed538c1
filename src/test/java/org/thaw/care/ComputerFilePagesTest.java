package org.thaw.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.thaw.SharedThaw;
import org.thaw.Visitor;
import org.thaw.care.fhir.Validation;

/** The sheet as a file for a practice’s computer, as a browser without script meets it. */
class ComputerFilePagesTest extends SharedThaw {
    private static final String CHOOSE = "/doctor-sheet/choose";
    private static final String FILE = "/doctor-sheet/computer/file";

    @Test
    void isWholeByFhirsDefinitionsWithAnswersThatWereReallyGiven() {
        fillPhq2();
        HttpResponse<String> form = visitor.get(CHOOSE);
        visitor.press(form, CHOOSE, "complaint", "I can’t cry", "pick", result(form));

        HttpResponse<String> file = visitor.get(FILE);

        assertThat(Validation.faults(file.body())).isEmpty();
        assertThat(file.body())
                .contains("\"type\": \"document\"", "I can’t cry", "QuestionnaireResponse", "\"code\": \"55758-7\"")
                .contains("\"valueInteger\": 5");
    }

    @Test
    void saysThatItHoldsEachAnswerAndIsNotLocked() {
        fillPhq2();
        HttpResponse<String> form = visitor.get(CHOOSE);
        visitor.press(form, CHOOSE, "complaint", "I can’t cry", "pick", result(form));

        assertThat(visitor.get("/doctor-sheet/computer").body())
                .contains("It holds more than the paper.", "PHQ-2", "It is not locked.", "Your name is not in it.");
    }

    @Test
    void holdsNoQuestionnaireThatWasNotPicked() {
        fillPhq2();
        visitor.press(visitor.get(CHOOSE), CHOOSE, "complaint", "I can’t cry");

        assertThat(visitor.get(FILE).body()).contains("I can’t cry").doesNotContain("Questionnaire", "interest");
        assertThat(visitor.get("/doctor-sheet/computer").body()).doesNotContain("more than the paper");
    }

    @Test
    void isKeptNowhereAndItsNameTellsNothing() {
        visitor.press(visitor.get(CHOOSE), CHOOSE, "complaint", "I can’t cry");

        HttpResponse<String> file = visitor.get(FILE);

        assertThat(file.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/fhir+json"));
        assertThat(file.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        assertThat(file.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"note.json\"");
    }

    @Test
    void isNotThereWithoutASheet() {
        visitor.press(visitor.get("/diary"), "/diary/check-in", "numb", "3");

        assertThat(Visitor.location(visitor.get(FILE))).isEqualTo("/doctor-sheet");
    }

    private void fillPhq2() {
        HttpResponse<String> page =
                followed(visitor.press(visitor.get("/questionnaires/phq2"), "/questionnaires/phq2", "view", "one"));
        page = followed(visitor.press(page, path(page), "a.1~0", "#2"));
        followed(visitor.press(page, path(page), "a.2~0", "#3"));
    }

    private HttpResponse<String> followed(HttpResponse<String> answer) {
        String next = Visitor.location(answer);
        return next.isEmpty() ? answer : followed(visitor.get(next));
    }

    private static String path(HttpResponse<String> page) {
        return found(page, "action=\"(/questionnaires/filled/[0-9a-f-]+)\"");
    }

    private static String result(HttpResponse<String> form) {
        return found(form, "value=\"(result:[^\"]+)\"");
    }

    private static String found(HttpResponse<String> page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page.body())
                .results()
                .map(match -> match.group(1))
                .findFirst()
                .orElseThrow();
    }
}
