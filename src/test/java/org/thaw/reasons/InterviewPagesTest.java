package org.thaw.reasons;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.thaw.Visitor;

/** The pages of the interview as a browser without script meets them. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class InterviewPagesTest {
    private static final int MOST_PAGES = 60;
    private static final Pattern ASKED = Pattern.compile("name=\"ask\" value=\"([a-z0-9-]+)\"");

    @TempDir
    static Path home;

    @LocalServerPort
    int port;

    private Visitor visitor;

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry properties) {
        properties.add("thaw.home", home::toString);
    }

    @BeforeEach
    void arrive() {
        visitor = new Visitor(port);
    }

    @Test
    void aWholeInterviewEndsInAResultWithTheAnswersBehindIt() {
        begin("full");
        answer("feeling-inside");

        throughToTheResult();

        String result = visitor.get("/why/result").body();
        assertThat(result)
                .contains("This is not a diagnosis.", "There was a feeling that seemed to have nowhere to go")
                .contains("You said <b>yes</b>")
                .doesNotContain("what we have so far.");
    }

    @Test
    void backKeepsWhatWasTicked() {
        begin("full");
        answer("little-feeling");

        String back = visitor.get("/why/page/1").body();

        assertThat(back).containsPattern("name=\"yes\" value=\"little-feeling\"[^>]* checked");
        assertThat(visitor.get("/why/question").body()).contains("href=\"/why/page/1\"");
    }

    @Test
    void anAnswerIsChangedFromTheListOfAnswers() {
        begin("full");
        answer("little-feeling");
        assertThat(visitor.get("/why/answers").body()).contains("You said <b>yes</b>");

        HttpResponse<String> page = visitor.get("/why/page/1?then=answers");
        HttpResponse<String> changed = visitor.press(page, "/why/question", "rest", "unsure");

        assertThat(Visitor.location(changed)).isEqualTo("/why/answers");
        assertThat(visitor.get("/why/answers").body())
                .contains("You said <b>not sure</b>")
                .doesNotContain("You said <b>yes</b>");
    }

    @Test
    void aFormSentTwiceOrLateChangesNothingElse() {
        begin("full");
        HttpResponse<String> first = visitor.get("/why/question");
        visitor.press(first, "/why/question", "yes", "little-feeling", "rest", "no");
        HttpResponse<String> second = visitor.get("/why/question");
        visitor.press(second, "/why/question", "rest", "unsure");
        String before = visitor.get("/why/answers").body();

        visitor.press(first, "/why/question", "yes", "little-feeling", "rest", "no");

        assertThat(visitor.get("/why/answers").body()).isEqualTo(before);
    }

    @Test
    void answersOfTwoTabsAreBothKept() {
        begin("full");
        HttpResponse<String> one = visitor.get("/why/question");
        HttpResponse<String> other = visitor.get("/why/ask/shut-off");

        visitor.press(one, "/why/question", "yes", "little-feeling", "rest", "no");
        visitor.press(other, "/why/question", "reply", "yes");

        assertThat(visitor.get("/why/answers").body())
                .contains("There was only a little feeling, or none", "You feel tears starting and shut them off");
    }

    @Test
    void aChoiceThatIsMissingIsAskedForAndNotGuessed() {
        begin("full");

        HttpResponse<String> page = visitor.press(visitor.get("/why/ask/shut-off"), "/why/question", "rest", "");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("Please choose one.");
    }

    @Test
    void theSorePartIsAnnouncedAndSkippedTogether() {
        begin("full");
        HttpResponse<String> sore = visitor.get("/why/question");
        for (int page = 0; page < MOST_PAGES && !sore.body().contains("name=\"sore\""); page++) {
            visitor.press(sore, formOf(sore), "rest", "no");
            sore = visitor.get("/why/question");
        }

        visitor.press(sore, "/why/sore", "sore", "leave");

        assertThat(Visitor.location(visitor.get("/why/question"))).isEqualTo("/why/result");
        assertThat(visitor.get("/why/answers").body()).contains("nothing, you skipped it");
    }

    @Test
    void aFormThatMeetsALockedVaultIsCarried() {
        begin("full");
        HttpResponse<String> page = visitor.get("/why/question");
        visitor.get("/leave");

        HttpResponse<String> locked = visitor.press(page, "/why/question", "yes", "little-feeling", "rest", "no");

        assertThat(locked.statusCode()).isEqualTo(423);
        assertThat(locked.body()).contains("little-feeling");
    }

    @Test
    void beginningAnewKeepsWhatWasSaidBeforeAndComparesBoth() {
        begin("full");
        answer("little-feeling");
        begin("short");
        answer("feeling-inside");

        assertThat(visitor.get("/why/result").body()).contains("then you said yes, now no");
        String door = visitor.get("/why").body();
        assertThat(door).contains("Earlier", "/why/result/");
    }

    @Test
    void aResultIsDeletedAfterASecondPress() {
        begin("full");
        answer("little-feeling");
        String path = Visitor.location(visitor.get("/why/delete"));

        visitor.press(visitor.get(path), path);

        assertThat(visitor.get("/why").body()).doesNotContain("Go on where you left off");
    }

    @Test
    void theCopyOfTheAnswersIsWhatTheCommandLineReads() {
        begin("full");
        answer("little-feeling");

        HttpResponse<String> file = visitor.get("/why/answers/file");

        assertThat(file.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"answers.json\"");
        assertThat(file.body()).contains("\"little-feeling\" : \"yes\"", "\"feeling-inside\" : \"no\"");
    }

    @Test
    void noAddressHoldsAnAnswerAndTheDoorStartsNoSession() {
        visitor.get("/why");
        visitor.get("/reasons");
        visitor.get("/why/rule");

        assertThat(visitor.cookie("thaw")).isEmpty();
    }

    private void begin(String extent) {
        HttpResponse<String> begun = visitor.press(visitor.get("/why"), "/why/begin", "extent", extent);
        assertThat(Visitor.location(begun)).isEqualTo("/why/question");
    }

    /** Ticks one question of the page that is next, and leaves the others open. */
    private void answer(String yes) {
        HttpResponse<String> page = visitor.get("/why/question");
        assertThat(asked(page)).contains(yes);
        visitor.press(page, "/why/question", "yes", yes, "rest", "no");
    }

    private void throughToTheResult() {
        HttpResponse<String> page = visitor.get("/why/question");
        for (int at = 0; at < MOST_PAGES && page.statusCode() == 200; at++) {
            if (page.body().contains("name=\"sore\"")) {
                visitor.press(page, "/why/sore", "sore", "open");
            } else {
                visitor.press(page, formOf(page), "rest", "no");
            }
            page = visitor.get("/why/question");
        }
        assertThat(Visitor.location(page)).isEqualTo("/why/result");
    }

    private static String formOf(HttpResponse<String> page) {
        return page.body().contains("action=\"/why/medicines\"") ? "/why/medicines" : "/why/question";
    }

    private static List<String> asked(HttpResponse<String> page) {
        return ASKED.matcher(page.body()).results().map(found -> found.group(1)).toList();
    }
}
