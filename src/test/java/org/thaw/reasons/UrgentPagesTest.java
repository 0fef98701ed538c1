package org.thaw.reasons;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.thaw.Visitor;
import org.thaw.library.Library;
import org.thaw.library.interview.Question;
import org.thaw.library.interview.Screen;
import org.thaw.library.interview.Urgency;

/** What can’t wait interrupts on the very next page, and what is safer later is withheld everywhere. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class UrgentPagesTest {
    private static final Library LIBRARY = Library.read(Path.of("content"));

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
    void begin() {
        visitor = new Visitor(port);
        visitor.press(visitor.get("/why"), "/why/begin", "extent", "full");
    }

    static Stream<Question> redFlags() {
        return LIBRARY.interview()
                .questions()
                .filter(question -> !question.urgent().isEmpty()
                        || question.screen()
                                .filter(Screen.GROUNDING_ONLY::equals)
                                .isPresent());
    }

    @ParameterizedTest
    @MethodSource("redFlags")
    void everyRedFlagInterruptsOnTheVeryNextPageAndCanBeLeftOrGoneOnFrom(Question question) {
        HttpResponse<String> interrupted = yes(question.id());

        assertThat(interrupted.statusCode()).isEqualTo(200);
        assertThat(interrupted.body())
                .contains("First things first", "Leave them for now", "href=\"/why/question\"", "tel:");
        if (!question.urgent().contains(Urgency.HOME_DANGER)) {
            assertThat(interrupted.body()).contains("What you can tell them");
        }
    }

    @Test
    void aFormSentTwiceInterruptsTwice() {
        yes("red-stroke");

        assertThat(yes("red-stroke").body()).contains("Please call for help now.");
    }

    @Test
    void aNoOrNotSureInterruptsNothing() {
        for (String reply : List.of("no", "unsure", "left_out")) {
            HttpResponse<String> answered =
                    visitor.press(visitor.get("/why/ask/red-stroke"), "/why/question", "rest", reply);

            assertThat(Visitor.location(answered)).isEqualTo("/why/question");
        }
    }

    @Test
    void dangerAtHomeIsNotKeptUnlessAskedForAndStillClosesStrongPractices() {
        HttpResponse<String> page = yes("home-danger");

        assertThat(page.body())
                .contains("Thaw has not kept this answer.", "Leave quickly")
                .doesNotContain("Someone at home hurts you");
        assertThat(visitor.get("/why/answers/file").body()).doesNotContain("home-danger");
        assertThat(visitor.get("/why/held").body())
                .contains("which Thaw did not keep")
                .doesNotContain("Someone at home");
        assertThat(visitor.get("/practices/C09").body()).doesNotContain("href=\"/sitting\">Begin a sitting");

        visitor.press(page, "/why/keep-home");

        assertThat(visitor.get("/why/answers/file").body()).contains("\"home-danger\" : \"yes\"");
    }

    @Test
    void wordsThatCallForHelpAmongTheMedicinesBringItAndAreKept() {
        HttpResponse<String> page = visitor.press(
                visitor.get("/why/ask/takes-antidepressant"),
                "/why/medicines",
                "medicine",
                "i want to die",
                "since",
                "",
                "changed",
                "",
                "rest",
                "no");

        assertThat(page.body()).contains("You don’t have to be alone with this", "What you typed is kept.");
        assertThat(visitor.get("/why/answers").body()).contains("i want to die");
    }

    @Test
    void strongPracticesAreWithheldEverywhereUntilItIsAnsweredAnew() {
        assertThat(visitor.get("/practices/C09").body()).contains("Begin a sitting");
        yes("suicidal");

        assertThat(visitor.get("/practices/C09").body())
                .contains("call for gentle things for now")
                .doesNotContain("href=\"/sitting\">Begin a sitting");
        assertThat(arrive().body()).contains("call for gentle things for now").doesNotContain("By which way");

        visitor.press(visitor.get("/why"), "/why/begin", "extent", "full");
        assertThat(visitor.get("/practices/C09").body()).contains("call for gentle things for now");
        visitor.press(visitor.get("/why/ask/suicidal"), "/why/question", "rest", "unsure");
        assertThat(visitor.get("/practices/C09").body()).contains("call for gentle things for now");

        visitor.press(visitor.get("/why/ask/suicidal"), "/why/question", "reply", "no", "rest", "");
        assertThat(visitor.get("/practices/C09").body()).contains("Begin a sitting");
    }

    @Test
    void onlyAPlainNoOpensWhatAYesClosedInTheSameInterview() {
        yes("suicidal");
        for (String unsettled : List.of("unsure", "left_out", "unsure")) {
            visitor.press(visitor.get("/why/ask/suicidal"), "/why/question", "rest", unsettled);

            assertThat(visitor.get("/practices/C09").body()).contains("call for gentle things for now");
            assertThat(visitor.get("/why/held").body()).contains("You have thoughts of killing yourself");
        }
        visitor.press(visitor.get("/why/ask/suicidal"), "/why/question", "reply", "no", "rest", "");

        assertThat(visitor.get("/practices/C09").body()).contains("Begin a sitting");
    }

    @Test
    void notSureClosesAsBeforeASitting() {
        visitor.press(visitor.get("/why/ask/suicidal"), "/why/question", "rest", "unsure");
        assertThat(visitor.get("/practices/C09").body()).contains("call for gentle things for now");
        assertThat(visitor.get("/why/held").body()).contains("You said <b>not sure</b>");

        visitor.press(visitor.get("/why/ask/suicidal"), "/why/question", "reply", "no", "rest", "");
        assertThat(visitor.get("/practices/C09").body()).contains("Begin a sitting");
    }

    @Test
    void voicesAreMetWithGroundingAndNotWithADoctorsVisitAlone() {
        assertThat(yes("voices").body())
                .contains("Let us stay on firm ground.", "coming back to the room", "A mental health team");
    }

    @Test
    void nothingIsCalledWellBesideWhatComesFirst() {
        visitor.press(visitor.get("/why/ask/always-little"), "/why/question", "yes", "always-little", "rest", "no");
        visitor.press(visitor.get("/why/ask/misses-it"), "/why/question", "rest", "no");
        visitor.press(visitor.get("/why/ask/problem-now"), "/why/question", "rest", "no");
        assertThat(visitor.get("/why/result").body()).contains("Nothing here needs mending");
        yes("suicidal");

        assertThat(visitor.get("/why/result").body())
                .contains("This comes first")
                .doesNotContain("Nothing here needs mending");
    }

    @Test
    void aSittingThatWasBegunBeforeTheAnswerOpensNothingMore() {
        visitor.press(arrive(), "/sitting/begin", "minutes", "15", "approach", "writing");
        yes("suicidal");

        assertThat(Visitor.location(visitor.get("/sitting/now"))).isEqualTo("/sitting/stop");
        assertThat(visitor.get("/sitting/stop").body()).contains("Let us stay with gentle things.");
    }

    private HttpResponse<String> arrive() {
        return visitor.press(
                visitor.get("/sitting/arrive"),
                "/sitting/arrive",
                "numb",
                "7",
                "heavy",
                "3",
                "any",
                "no",
                "breath",
                "no");
    }

    private HttpResponse<String> yes(String question) {
        HttpResponse<String> page = visitor.get("/why/ask/" + question);
        String form = page.body().contains("action=\"/why/medicines\"") ? "/why/medicines" : "/why/question";
        return visitor.press(page, form, "yes", question, "rest", "no");
    }
}
