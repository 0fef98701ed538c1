package org.thaw.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thaw.sitting.Arrivals.NOON;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.thaw.Visitor;
import org.thaw.sitting.running.StepPages;

/** The pages of a sitting as a browser without script meets them. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SittingPagesTest {
    @TempDir
    static Path home;

    @LocalServerPort
    int port;

    @Autowired
    MovableClock clock;

    private Visitor visitor;

    @TestConfiguration
    static class Time {
        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock(NOON);
        }
    }

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry properties) {
        properties.add("thaw.home", home::toString);
    }

    @BeforeEach
    void arrive() {
        visitor = new Visitor(port);
    }

    @Test
    void aWholeSittingWorksWithoutScript() {
        begin("15", "naming");

        press("/sitting/next");
        press("/sitting/next");
        press("/sitting/name", "words", "numb", "where", "throat", "size", "3");
        press("/sitting/check", "heavy", "4");
        assertThat(now().body()).contains("There is nothing to do.");
        press("/sitting/coming");
        assertThat(now().body()).contains("It may come.");
        press("/sitting/next");
        press("/sitting/next");
        HttpResponse<String> told = visitor.press(
                visitor.get("/sitting/after"),
                "/sitting/after",
                "tears",
                "wet",
                "held",
                "some",
                "peak",
                "6",
                "heavy",
                "3",
                "relief",
                "same",
                "line",
                "It was quiet.");

        assertThat(Visitor.location(told)).isEqualTo("/sitting/ordinary");
        String past = visitor.get(firstPast()).body();
        assertThat(past).contains("numb", "throat", "My eyes got wet", "A little", "It was quiet.");
    }

    @Test
    void everyQuestionAfterwardsMayBeLeftOpen() {
        begin("5", "");
        for (int step = 0; step < 4; step++) {
            press("/sitting/next");
        }

        HttpResponse<String> told = visitor.press(visitor.get("/sitting/after"), "/sitting/after", "tears", "none");

        assertThat(Visitor.location(told)).isEqualTo("/sitting/ordinary");
        assertThat(visitor.get(firstPast()).body()).contains("None").doesNotContain("Held back");
    }

    @Nested
    class Arriving {
        @Test
        void keepsWhatWasAnsweredWhereSomethingIsLeftOpen() {
            HttpResponse<String> page = visitor.post("/sitting/arrive", "numb", "7", "heavy", "2", "any", "no");

            assertThat(page.statusCode()).isEqualTo(422);
            assertThat(page.body())
                    .contains("Please answer about the breath")
                    .containsPattern("name=\"numb\" value=\"7\"[^>]* checked")
                    .containsPattern("name=\"any\" value=\"no\"[^>]* checked");
        }

        @Test
        void choosesThePracticeAPersonCameForAndStillAsksTheScreenFirst() {
            HttpResponse<String> questions = visitor.get("/sitting/arrive?way=C09");
            HttpResponse<String> wish =
                    visitor.press(questions, "/sitting/arrive", "numb", "7", "heavy", "3", "any", "no", "breath", "no");

            assertThat(questions.body()).contains("Is any of this true right now?");
            assertThat(wish.body()).containsPattern("name=\"approach\" value=\"writing\"[^>]* checked");
        }

        @Test
        void opensNothingForAYesWhateverPracticeAPersonCameFor() {
            HttpResponse<String> wish = visitor.press(
                    visitor.get("/sitting/arrive?way=C08"),
                    "/sitting/arrive",
                    "numb",
                    "7",
                    "heavy",
                    "3",
                    "any",
                    "yes",
                    "breath",
                    "no");

            assertThat(wish.body()).doesNotContain("By which way");
        }

        @Test
        void stopsASittingOfAnotherWindowWhenTheScreenIsAnsweredWithYesMeanwhile() {
            HttpResponse<String> wish = arrive("yes", "no", "3");
            begin("15", "writing");

            HttpResponse<String> begun = visitor.press(wish, "/sitting/begin", "minutes", "15", "approach", "");

            assertThat(Visitor.location(begun)).isEqualTo("/sitting/stop");
            assertThat(visitor.get("/sitting/stop").body()).contains("It is heavy now.");
        }

        @Test
        void staysGentleForAYesAndForNotSureWhateverIsPostedAfterwards() {
            for (String any : List.of("yes", "unsure")) {
                visitor = new Visitor(port);
                HttpResponse<String> wish = arrive(any, "no", "3");
                assertThat(wish.body()).contains("/help").doesNotContain("By which way");

                visitor.press(wish, "/sitting/begin", "minutes", "15", "approach", "writing");
                press("/sitting/next");
                press("/sitting/next");

                assertThat(now().body()).contains("Move, draw or hum");
            }
        }

        @Test
        void goesStraightToTheWayBackWhereItIsHeavy() {
            HttpResponse<String> answer = arrive("no", "no", "7");

            assertThat(Visitor.location(answer)).isEqualTo("/sitting/now");
            assertThat(Visitor.location(now())).isEqualTo("/sitting/stop");
            assertThat(visitor.get("/sitting/stop").body()).contains("Let us steady first");
        }

        @Test
        void movesWhereTheBreathIsNotSafe() {
            visitor.press(arrive("no", "unsure", "3"), "/sitting/begin", "minutes", "5");
            press("/sitting/next");

            assertThat(now().body()).contains("Move, draw or hum").doesNotContain("breathe in");
        }

        @Test
        void leavesTheFirstSittingAsItIsWhenASecondIsBegun() {
            HttpResponse<String> wish = arrive("no", "no", "3");
            visitor.press(wish, "/sitting/begin", "minutes", "5");
            press("/sitting/next");

            visitor.press(wish, "/sitting/begin", "minutes", "40", "approach", "song-of-someone");

            assertThat(now().body()).contains("Slow breathing");
            assertThat(visitor.get("/sitting").body()).contains("You were in the middle of one");
        }

        @Test
        void closesTheSongOfSomeoneForASecondTimeInADay() {
            begin("15", "song-of-someone");
            press("/sitting/next");
            press("/sitting/next");
            visitor.post("/sitting/end");

            HttpResponse<String> wish = arrive("no", "no", "3");
            HttpResponse<String> posted =
                    visitor.press(wish, "/sitting/begin", "minutes", "15", "approach", "song-of-someone");

            assertThat(wish.body()).contains("Closed until tomorrow");
            assertThat(posted.statusCode()).isEqualTo(422);
            assertThat(Visitor.location(now())).isEqualTo("/sitting");
        }
    }

    @Nested
    class TheBrake {
        @Test
        void stopsFromEveryStepByAPlainLink() {
            for (int steps = 0; steps < 5; steps++) {
                visitor = new Visitor(port);
                begin("15", "music");
                for (int step = 0; step < steps; step++) {
                    goOn();
                }
                assertThat(now().body()).contains("href=\"/sitting/stop\"");

                HttpResponse<String> stopped = visitor.get("/sitting/stop");

                assertThat(stopped.body()).contains("You stopped.");
                for (String path : List.of("/sitting/now", "/sitting/nothing", "/sitting/after")) {
                    assertThat(ledTo(path)).as(path).isEqualTo("/sitting/stop");
                }
            }
        }

        @Test
        void leadsToTheOrdinary() {
            begin("15", "music");
            HttpResponse<String> stopped = visitor.get("/sitting/stop");
            HttpResponse<String> again = visitor.press(stopped, "/sitting/not-yet");
            HttpResponse<String> steadier = visitor.press(again, "/sitting/steadier");

            assertThat(again.body()).contains("Two more minutes.");
            assertThat(Visitor.location(steadier)).isEqualTo("/sitting/after");
            HttpResponse<String> untold = visitor.press(visitor.get("/sitting/after"), "/sitting/after/untold");
            assertThat(Visitor.location(untold)).isEqualTo("/sitting/ordinary");
        }

        @Test
        void worksWithoutAnythingOpenAndOpensNothing() {
            HttpResponse<String> stopped = visitor.get("/sitting/stop");
            HttpResponse<String> steadier = visitor.press(stopped, "/sitting/steadier");

            assertThat(stopped.statusCode()).isEqualTo(200);
            assertThat(stopped.body()).contains("Press both feet on the floor.");
            assertThat(visitor.cookie("thaw")).isEmpty();
            assertThat(Visitor.location(steadier)).isEqualTo("/sitting/ordinary");
            assertThat(visitor.get("/sitting/ordinary").statusCode()).isEqualTo(200);
        }

        @Test
        void isNotUndoneByAFormOfAnOldPage() {
            begin("15", "music");
            HttpResponse<String> old = now();
            visitor.get("/sitting/stop");

            visitor.press(old, "/sitting/next");

            assertThat(Visitor.location(now())).isEqualTo("/sitting/stop");
        }
    }

    @Nested
    class Steps {
        @Test
        void postedTwiceCountOnce() {
            begin("15", "music");
            HttpResponse<String> page = now();

            visitor.press(page, "/sitting/next");
            visitor.press(page, "/sitting/next");

            assertThat(now().body()).contains("Slow breathing");
        }

        @Test
        void giveWayToTheAgreedEnd() {
            begin("15", "music");
            assertThat(now().headers().firstValue("Refresh")).contains("781;url=/sitting/now");

            clock.move(Duration.ofMinutes(13));

            assertThat(now().body()).contains("Come back to the room");
        }

        @Test
        void waitInAPause() {
            begin("15", "music");
            press("/sitting/pause");
            clock.move(Duration.ofMinutes(9));
            assertThat(now().body()).contains("Paused");

            press("/sitting/resume");

            assertThat(now().body()).contains("Make it safe enough");
        }
    }

    @Nested
    class Writing {
        @BeforeEach
        void write() {
            begin("15", "writing");
            goOn();
            goOn();
        }

        @Test
        void isThereAgainAfterADraft() {
            HttpResponse<String> draft = visitor.draft("/sitting/draft", "text", "the kettle <is> on");

            assertThat(draft.headers().firstValue("Thaw-Draft")).contains("kept");
            assertThat(draft.body()).isBlank();
            assertThat(now().body()).contains("the kettle &lt;is&gt; on");
        }

        @Test
        void bringsTheWholeOfferAtOnceAndKeepsWhatWasWritten() {
            HttpResponse<String> draft = visitor.draft("/sitting/draft", "text", "I want to die");
            HttpResponse<String> kept = visitor.post("/sitting/page", "end", "keep", "text", "I want to die");

            assertThat(draft.body()).contains("You don’t have to be alone with this");
            assertThat(kept.statusCode()).isEqualTo(200);
            assertThat(kept.body()).contains("Your page is kept.", "You don’t have to be alone with this");
            visitor.post("/sitting/end");
            assertThat(visitor.get(firstPast()).body()).contains("I want to die");
        }

        @Test
        void isNotWrittenOverFromAnotherWindow() {
            visitor.post("/sitting/page", "end", "keep", "text", "the first words");

            HttpResponse<String> late = visitor.post("/sitting/page", "end", "keep", "text", "other words");
            HttpResponse<String> draft = visitor.draft("/sitting/draft", "text", "other words");

            assertThat(late.body()).contains("Here is your page", "other words");
            assertThat(draft.headers().firstValue("Thaw-Draft")).isEmpty();
            visitor.post("/sitting/end");
            assertThat(visitor.get(firstPast()).body())
                    .contains("the first words")
                    .doesNotContain("other words");
        }

        @Test
        void isKeptThroughAPauseWithoutScript() {
            visitor.post("/sitting/page", "end", "pause", "text", "half a line");
            press("/sitting/resume");

            assertThat(now().body()).contains("half a line");
        }

        @Test
        void goesStraightOnWhereNoWordCallsForHelp() {
            HttpResponse<String> kept = visitor.post("/sitting/page", "end", "keep", "text", "the kettle is on");

            assertThat(Visitor.location(kept)).isEqualTo("/sitting/now");
            assertThat(now().body()).contains("How heavy is it now?");
        }

        @Test
        void isSealedUntilItIsAskedFor() {
            visitor.post("/sitting/page", "end", "seal", "text", "coats in the hall");
            visitor.post("/sitting/end");
            String path = firstPast();

            HttpResponse<String> page = visitor.get(path);

            assertThat(page.body()).contains("Your page is sealed").doesNotContain("coats in the hall");
            assertThat(visitor.press(page, path + "/open").body()).contains("coats in the hall");
        }

        @Test
        void isBurnedOnlyAfterASecondPress() {
            visitor.draft("/sitting/draft", "text", "coats in the hall");
            HttpResponse<String> asked = visitor.post("/sitting/page", "end", "burn", "text", "coats in the hall");
            assertThat(asked.body()).contains("Burn this page?");

            visitor.press(asked, "/sitting/page", "end", "burned");
            visitor.draft("/sitting/draft", "text", "coats in the hall");
            visitor.post("/sitting/end");

            assertThat(visitor.get(firstPast()).body()).doesNotContain("coats", "Your page");
        }

        @Test
        void isCarriedByThePageThatUnlocks() {
            visitor.get("/leave");

            HttpResponse<String> locked = visitor.post("/sitting/page", "end", "keep", "text", "coats in the hall");

            assertThat(locked.statusCode()).isEqualTo(423);
            assertThat(locked.body()).contains("coats in the hall");
        }

        @Test
        void isKeptAlsoWhenTheSittingHasEndedInAnotherTab() {
            visitor.post("/sitting/end");

            visitor.post("/sitting/page", "end", "keep", "text", "coats in the hall");

            assertThat(visitor.get(firstPast()).body()).contains("coats in the hall");
        }
    }

    @Nested
    class Afterwards {
        @Test
        void keepsHardThingsAsPlainlyAsGoodOnes() {
            stoppedByTheBrake();

            HttpResponse<String> told = tell("tears", "few", "relief", "heavier", "came", "calmer", "came", "pictures");

            assertThat(Visitor.location(told)).isEqualTo("/sitting/ordinary");
            String words = "I felt calmer. Pictures or thoughts came back that I did not want";
            assertThat(visitor.get(firstPast()).body()).contains("Heavier", words);
            assertThat(visitor.get("/sitting/past/practices").body())
                    .contains("What came after each thing", "A few – 1×", "Heavier – 1×", "I felt calmer – 1×");
        }

        @Test
        void bringsTheWayBackForWhatAStopRuleNames() {
            stoppedByTheBrake();

            assertThat(Visitor.location(tell("came", "flashback"))).isEqualTo("/sitting/stop");
        }

        @Test
        void bringsHelpForAnUrgeToHurtOneself() {
            stoppedByTheBrake();

            HttpResponse<String> told = tell("came", "urge");

            assertThat(told.statusCode()).isEqualTo(200);
            assertThat(told.body()).contains("/help", "/sitting/stop");
        }

        @Test
        void offersOnlyGentleThingsOnADayThatGotHeavy() {
            begin("15", "writing");
            visitor.post("/sitting/too-much");
            visitor.post("/sitting/steadier");
            visitor.press(visitor.get("/sitting/after"), "/sitting/after/untold");

            HttpResponse<String> wish = SittingPagesTest.this.arrive("no", "no", "2");
            HttpResponse<String> begun = visitor.press(wish, "/sitting/begin", "minutes", "15", "approach", "writing");

            assertThat(wish.body()).contains("More is open again from").contains("You have done nothing wrong.");
            assertThat(begun.statusCode()).isEqualTo(422);
            assertThat(visitor.get("/practices/C08").body()).contains("More is open again from");
        }

        @Test
        void asksOnTheNextDayAndKeepsIt() {
            begin("5", "");
            visitor.post("/sitting/end");
            clock.move(Duration.ofHours(16));

            HttpResponse<String> page = visitor.get("/sitting/again");
            visitor.press(page, "/sitting/again", "heavy", "2", "relief", "same", "came", "slept-badly");

            assertThat(page.body()).contains("the day after the sitting", "I slept badly, or had bad dreams");
            assertThat(visitor.get(firstPast()).body())
                    .contains("The next day, what else came", "I slept badly, or had bad dreams");
        }

        @Test
        void asksTheSameAgainOnlyOnce() {
            begin("5", "");
            visitor.post("/sitting/end");
            clock.move(Duration.ofMinutes(20));
            HttpResponse<String> page = visitor.get("/sitting/again");

            visitor.press(page, "/sitting/again", "heavy", "2");
            visitor.press(page, "/sitting/again", "heavy", "5");

            assertThat(visitor.get(firstPast()).body()).contains("2 of 10").doesNotContain("5 of 10");
        }

        @Test
        void givesACalendarFileThatTellsNothing() {
            begin("5", "");
            visitor.post("/sitting/end");

            HttpResponse<String> file = visitor.get("/sitting/reminder.ics");

            assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
            assertThat(file.body()).contains("BEGIN:VCALENDAR").containsPattern("(?s)(SUMMARY:.*){3}");
            assertThat(file.body().toLowerCase(java.util.Locale.ROOT))
                    .doesNotContain("thaw", "sitting", "cry", "tears");
        }

        private void stoppedByTheBrake() {
            begin("15", "naming");
            SittingPagesTest.this.press("/sitting/next");
            visitor.get("/sitting/stop");
            visitor.post("/sitting/steadier");
        }

        private HttpResponse<String> tell(String... answers) {
            return visitor.press(visitor.get("/sitting/after"), "/sitting/after", answers);
        }

        @Test
        void asksAgainFromFifteenMinutesOn() {
            begin("5", "");
            visitor.post("/sitting/end");
            assertThat(visitor.get("/sitting/again").body()).contains("Not yet");

            clock.move(Duration.ofMinutes(15));
            HttpResponse<String> again = visitor.get("/sitting/again");
            HttpResponse<String> answered = visitor.press(again, "/sitting/again", "heavy", "2");

            assertThat(again.body()).contains("How are you now?");
            assertThat(Visitor.location(answered)).isEqualTo("/sitting/ordinary");
            assertThat(visitor.get(firstPast()).body()).contains("Twenty minutes later");
        }

        @Test
        void leadsToTheWayBackWhereItIsHeavyThen() {
            begin("5", "");
            visitor.post("/sitting/end");
            clock.move(Duration.ofMinutes(20));

            HttpResponse<String> answered = visitor.post("/sitting/again", "heavy", "8");

            assertThat(answered.body()).contains("It is heavy now.").doesNotContain("You stopped.");
        }

        @Test
        void bringsHelpAlsoWhereTheFormIsSentTwice() {
            begin("5", "");
            for (int step = 0; step < 4; step++) {
                press("/sitting/next");
            }
            HttpResponse<String> form = visitor.get("/sitting/after");
            visitor.press(form, "/sitting/after", "line", "I want to die");

            HttpResponse<String> again = visitor.press(form, "/sitting/after", "line", "I want to die");

            assertThat(again.body()).contains("You don’t have to be alone with this");
        }

        @Test
        void deletesASittingAfterASecondPress() {
            begin("5", "");
            visitor.post("/sitting/end");
            String path = firstPast();

            visitor.press(visitor.get(path + "/delete"), path + "/delete");

            assertThat(visitor.get("/sitting/past").body()).contains("There are none yet");
        }
    }

    private HttpResponse<String> arrive(String any, String breath, String heavy) {
        return visitor.press(
                visitor.get("/sitting/arrive"),
                "/sitting/arrive",
                "numb",
                "7",
                "heavy",
                heavy,
                "any",
                any,
                "breath",
                breath);
    }

    @Nested
    class FindingAWord {
        @BeforeEach
        void reachIt() {
            begin("15", "naming");
            goOn();
            goOn();
        }

        private String paused() {
            HttpResponse<String> answer = visitor.post(
                    "/sitting/name/pause",
                    "form",
                    StepPages.NAMING,
                    "draft",
                    UUID.randomUUID().toString(),
                    "turn",
                    turn(),
                    "words",
                    "sad",
                    "where",
                    "throat");
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(now().body()).contains("Paused");
            press("/sitting/resume");
            return now().body();
        }

        private String turn() {
            return now().body().replaceAll("(?s).*name=\"turn\" value=\"(\\d+)\".*", "$1");
        }

        @Test
        void isThereAgainAfterAPause() {
            assertThat(paused())
                    .contains("This is as you left it.")
                    .containsPattern("value=\"sad\" checked")
                    .containsPattern("value=\"throat\" checked");
        }

        @Test
        void isNotInTheWayOfTheNextSitting() {
            paused();
            press("/sitting/name", "words", "sad");
            visitor.post("/sitting/end");
            begin("15", "naming");
            goOn();
            goOn();

            assertThat(now().body()).contains("Which word comes nearest?").doesNotContain(" checked");
        }

        @Test
        void losesNothingToAWordTooMany() {
            HttpResponse<String> answer = visitor.press(
                    now(),
                    "/sitting/name",
                    "words",
                    "sad",
                    "words",
                    "numb",
                    "words",
                    "tired",
                    "words",
                    "hurt",
                    "where",
                    "throat");

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body())
                    .containsPattern("value=\"sad\" checked")
                    .containsPattern("value=\"hurt\" checked")
                    .containsPattern("value=\"throat\" checked");
        }
    }

    @Test
    void theBrakeOnTheQuestionOfBurningLosesNoWord() {
        begin("15", "writing");
        goOn();
        goOn();
        visitor.post("/sitting/page", "end", "burn", "text", "coats in the hall");
        visitor.get("/sitting/stop");
        visitor.post("/sitting/steadier");

        assertThat(visitor.get("/sitting/after").body()).contains("coats in the hall");
    }

    private void begin(String minutes, String approach) {
        HttpResponse<String> begun =
                visitor.press(arrive("no", "no", "3"), "/sitting/begin", "minutes", minutes, "approach", approach);
        assertThat(Visitor.location(begun)).isEqualTo("/sitting/now");
    }

    private HttpResponse<String> now() {
        return visitor.get("/sitting/now");
    }

    private void press(String action, String... namesAndValues) {
        List<String> filled = new ArrayList<>(List.of(namesAndValues));
        HttpResponse<String> answer = visitor.press(now(), action, filled.toArray(String[]::new));
        assertThat(answer.statusCode()).as(action).isEqualTo(303);
    }

    private void goOn() {
        String page = now().body();
        if (page.contains("action=\"/sitting/check\"")) {
            press("/sitting/check");
        } else {
            // Players lead on by forms of their own; each of them is on the page of a turn.
            visitor.post("/sitting/next", "turn", page.replaceAll("(?s).*name=\"turn\" value=\"(\\d+)\".*", "$1"));
        }
    }

    /** Where an address leads in the end. */
    private String ledTo(String path) {
        String here = path;
        for (String next = Visitor.location(visitor.get(here)); !next.isEmpty(); ) {
            here = next;
            next = Visitor.location(visitor.get(here));
        }
        return here;
    }

    private String firstPast() {
        String list = visitor.get("/sitting/past").body();
        return list.replaceFirst("(?s).*?(/sitting/past/[0-9a-f-]{36}).*", "$1");
    }
}
