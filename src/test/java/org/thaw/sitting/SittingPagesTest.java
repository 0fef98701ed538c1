package org.thaw.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thaw.sitting.Arrivals.NOON;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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

/** The pages of a sitting as a browser without script meets them. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SittingPagesTest {
    /** Where the page of the first step goes on to. */
    private static final String SETTING = "/practices/C01/ready";

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
        name("numb", "throat", "3");
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

            visitor.press(old, SETTING);

            assertThat(Visitor.location(now())).isEqualTo("/sitting/stop");
        }
    }

    @Nested
    class Steps {
        @Test
        void postedTwiceCountOnce() {
            begin("15", "music");
            HttpResponse<String> page = now();

            visitor.press(page, SETTING);
            visitor.press(page, SETTING);

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

            assertThat(now().body()).contains("What would make it safe enough?");
        }
    }

    @Nested
    class Writing {
        private static final String KEEP = "/practices/C09/keep";
        private static final String BURN = "/practices/C09/burn";

        @BeforeEach
        void writeAtNoon() {
            ZonedDateTime now = ZonedDateTime.now(clock);
            ZonedDateTime noon = now.toLocalDate().plusDays(1).atTime(12, 0).atZone(now.getZone());
            clock.move(Duration.between(now, noon));
            begin("15", "writing");
            goOn();
            goOn();
        }

        @Test
        void isThereAgainAfterADraft() {
            HttpResponse<String> draft =
                    visitor.draft(now(), KEEP, "text", "the kettle <is> on", "need", "a quiet hour");

            assertThat(draft.headers().firstValue("Thaw-Draft")).contains("kept");
            assertThat(draft.body()).isBlank();
            assertThat(now().body()).contains("the kettle &lt;is&gt; on", "a quiet hour");
        }

        @Test
        void bringsTheWholeOfferAtOnceAndKeepsWhatWasWritten() {
            HttpResponse<String> draft = visitor.draft(now(), KEEP, "text", "I want to die");
            HttpResponse<String> kept = visitor.press(now(), KEEP, "text", "I want to die");

            assertThat(draft.body()).contains("You don’t have to be alone with this");
            assertThat(kept.statusCode()).isEqualTo(200);
            assertThat(kept.body()).contains("Your page is kept.", "You don’t have to be alone with this");
            assertThat(written().body()).contains("I want to die");
        }

        @Test
        void bringsTheOfferAlsoNearTheLineAtItsEnd() {
            assertThat(visitor.press(now(), KEEP, "need", "I want to die").body())
                    .contains("You don’t have to be alone with this");
        }

        @Test
        void isNotWrittenOverFromAnotherWindow() {
            HttpResponse<String> other = now();
            visitor.press(now(), KEEP, "text", "the first words");

            visitor.press(other, KEEP, "text", "other words");
            visitor.press(other, KEEP, "text", "other words");
            HttpResponse<String> draft = visitor.draft(other, KEEP, "text", "more words");

            assertThat(draft.headers().firstValue("Thaw-Draft")).isEmpty();
            String list = visitor.get("/practices/C09/kept").body();
            assertThat(pages(list)).hasSizeBetween(2, 3);
            assertThat(pages(list)).anyMatch(page -> page.contains("the first words"));
            assertThat(pages(list)).anyMatch(page -> page.contains("other words"));
        }

        @Test
        void sentTwiceIsKeptOnce() {
            HttpResponse<String> page = now();

            visitor.press(page, KEEP, "text", "the kettle is on");
            visitor.press(page, KEEP, "text", "the kettle is on");

            assertThat(pages(visitor.get("/practices/C09/kept").body())).hasSize(1);
        }

        @Test
        void offersAnotherSmallTopicAndLosesNothing() {
            HttpResponse<String> first = now();
            visitor.press(first, "/practices/C09/stay", "topic", "1", "text", "half a line");

            assertThat(first.body()).contains("A cup, a coat or a bag");
            assertThat(now().body()).contains("half a line");
        }

        @Test
        void isKeptThroughAPauseWithoutScript() {
            visitor.press(now(), "/sitting/pause", "text", "half a line");
            assertThat(now().body()).contains("Paused");
            press("/sitting/resume");

            assertThat(now().body()).contains("half a line");
        }

        @Test
        void isKeptWhereTheTimeIsOverMeanwhile() {
            HttpResponse<String> page = now();
            clock.move(Duration.ofMinutes(30));
            assertThat(now().body()).contains("Come back to the room");

            visitor.press(page, KEEP, "text", "half a line");

            assertThat(written().body()).contains("half a line");
        }

        @Test
        void canBeEndedAfterTheSittingThatItWasLeftIn() {
            visitor.draft(now(), KEEP, "text", "half a line");
            clock.move(Duration.ofMinutes(30));
            press("/sitting/next");
            assertThat(visitor.get("/sitting/after").body()).contains("left in the middle", "/practices/C09/left");

            HttpResponse<String> left = visitor.get("/practices/C09/left");
            assertThat(left.body()).contains("half a line");
            visitor.press(left, KEEP, "text", "half a line, and its end");

            assertThat(written().body()).contains("half a line, and its end");
            assertThat(visitor.get("/sitting/after").body()).doesNotContain("/practices/C09/left");
        }

        @Test
        void goesStraightOnWhereNoWordCallsForHelp() {
            HttpResponse<String> kept = visitor.press(now(), KEEP, "text", "the kettle is on");

            assertThat(Visitor.location(kept)).isEqualTo("/sitting/now");
            assertThat(now().body()).contains("How heavy is it now?");
        }

        @Test
        void isSealedUntilItIsAskedForByDay() {
            visitor.press(now(), "/practices/C09/seal", "text", "coats in the hall");
            visitor.post("/sitting/end");
            String past = visitor.get(firstPast()).body();
            String path = past.replaceAll("(?s).*href=\"(/practices/C09/pages/[^\"]+)\".*", "$1");

            HttpResponse<String> page = visitor.get(path);

            assertThat(past).contains("It is sealed.").doesNotContain("coats in the hall");
            assertThat(page.body()).contains("It is sealed.").doesNotContain("coats in the hall");
            assertThat(visitor.press(page, path + "/open").body()).contains("coats in the hall");
        }

        @Test
        void isNotOpenedAtNightOnceItIsSealed() {
            visitor.press(now(), "/practices/C09/seal", "text", "coats in the hall");
            HttpResponse<String> byDay = written();
            String open = byDay.body().replaceAll("(?s).*action=\"(/practices/C09/pages/[^\"]+/open)\".*", "$1");
            clock.move(Duration.ofHours(11));

            assertThat(written().body()).contains("from six in the morning").doesNotContain("/open\"");
            assertThat(visitor.press(byDay, open).body()).doesNotContain("coats in the hall");
        }

        @Test
        void isBurnedOnlyAfterASecondPress() {
            HttpResponse<String> page = now();
            visitor.draft(page, BURN, "text", "coats in the hall");
            HttpResponse<String> asked = visitor.press(page, BURN, "text", "coats in the hall");
            assertThat(asked.body()).contains("Burn this page?");
            assertThat(now().body()).contains("coats in the hall");

            visitor.press(asked, "/practices/C09/burned");
            visitor.draft(page, BURN, "text", "coats in the hall");
            visitor.post("/sitting/end");

            assertThat(visitor.get(firstPast()).body()).doesNotContain("coats", "A page you wrote");
            assertThat(visitor.get("/practices/C09/kept").body()).contains("Nothing is kept yet");
            assertThat(Visitor.location(visitor.get("/practices/C09/left"))).isEqualTo("/practices/C09");
        }

        @Test
        void bringsHelpWhereItIsAskedOnceMoreBeforeABurn() {
            assertThat(visitor.press(now(), BURN, "text", "I want to die").body())
                    .contains("Burn this page?", "You don’t have to be alone with this");
        }

        @Test
        void isCarriedByThePageThatUnlocks() {
            HttpResponse<String> page = now();
            visitor.get("/leave");

            HttpResponse<String> locked = visitor.press(page, KEEP, "text", "coats in the hall");

            assertThat(locked.statusCode()).isEqualTo(423);
            assertThat(locked.body()).contains("coats in the hall");
        }

        @Test
        void isKeptAlsoWhenTheSittingHasEndedInAnotherTab() {
            HttpResponse<String> page = now();
            visitor.post("/sitting/end");

            visitor.press(page, KEEP, "text", "coats in the hall");

            assertThat(written().body()).contains("coats in the hall");
        }

        /** The page that was written last. */
        private HttpResponse<String> written() {
            return visitor.get(visitor.get("/practices/C09/kept")
                    .body()
                    .replaceAll("(?s).*?href=\"(/practices/C09/pages/[^\"]+)\".*", "$1"));
        }

        private List<String> pages(String list) {
            return Pattern.compile("href=\"(/practices/C09/pages/[^\"]+)\"")
                    .matcher(list)
                    .results()
                    .map(found -> visitor.get(found.group(1)).body())
                    .toList();
        }
    }

    @Nested
    class WritingOnFourDays {
        @Test
        void saysWhatIsKnownAndCountsADayWhateverBecameOfItsPage() {
            onADay("/practices/C09/keep");
            assertThat(onADay("/practices/C09/seal")).contains("Day 2 of 4 at most", "tiny on average", "more anxious");

            assertThat(onADay("/practices/C09/keep")).contains("Day 3 of 4 at most");
        }

        @Test
        void canBeLeftAtAnyDayAndBegunAnew() {
            onADay("/practices/C09/keep");
            assertThat(onADay("/practices/C09/keep", "last", "yes")).contains("This was my last day of it");

            assertThat(onADay("/practices/C09/keep")).contains("Day 1 of 4 at most");
        }

        @Test
        void isClosedForASecondTimeInADay() {
            onADay("/practices/C09/keep");

            HttpResponse<String> wish = arrive("no", "no", "3");
            HttpResponse<String> posted =
                    visitor.press(wish, "/sitting/begin", "minutes", "40", "approach", "four-days");

            assertThat(posted.statusCode()).isEqualTo(422);
        }

        /** Writes on the next day, and ends the page so; the page as it was. */
        private String onADay(String end, String... more) {
            clock.move(Duration.ofDays(1));
            begin("40", "four-days");
            goOn();
            goOn();
            HttpResponse<String> page = now();
            List<String> fields = new ArrayList<>(List.of("text", "what moved me " + clock.instant()));
            fields.addAll(List.of(more));
            visitor.press(page, end, fields.toArray(String[]::new));
            visitor.post("/sitting/end");
            return page.body();
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
        private static final String BEGIN = "/practices/C02/begin";
        private static final String ON = "/practices/C02/on";

        @BeforeEach
        void reachIt() {
            begin("15", "naming");
            goOn();
            goOn();
        }

        @Test
        void saysThatNamingMakesAFeelingSmaller() {
            assertThat(now().body()).contains("Naming tends to make a feeling smaller.", "Without words");
        }

        @Test
        void isThereAgainAfterAPause() {
            press(BEGIN, "way", "list");
            press("/sitting/pause", "words", "sad", "own", "sea-grey");
            assertThat(now().body()).contains("Paused");
            press("/sitting/resume");

            assertThat(now().body())
                    .contains("This is as you left it.", "sea-grey")
                    .containsPattern("value=\"sad\" checked");
        }

        @Test
        void isNotInTheWayOfTheNextSitting() {
            press(BEGIN, "way", "list");
            press("/sitting/pause", "words", "sad");
            press("/sitting/resume");
            press("/practices/C02/end", "words", "sad");
            visitor.post("/sitting/end");
            begin("15", "naming");
            goOn();
            goOn();
            press(BEGIN, "way", "list");

            assertThat(now().body()).contains("Which word comes nearest?").doesNotContain(" checked");
        }

        @Test
        void losesNothingToAWordTooMany() {
            press(BEGIN, "way", "list");
            HttpResponse<String> answer =
                    visitor.press(now(), ON, "words", "sad", "words", "numb", "words", "tired", "own", "sea-grey");

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("Which three come nearest?", "value=\"sea-grey\"");
            visitor.press(answer, ON, "words", "numb", "words", "sea-grey");
            assertThat(now().body())
                    .contains("A part of me feels: numb.", "A part of me feels: sea-grey.")
                    .doesNotContain("tired");
        }

        @Test
        void isShownWithTheSittingItWasFoundInAndGoesWithIt() {
            name("nothing", "chest", "0");
            visitor.post("/sitting/end");
            String path = firstPast();
            assertThat(visitor.get(path).body()).contains("nothing", "chest", "0 of 10");

            visitor.press(visitor.get(path + "/delete"), path + "/delete");

            assertThat(visitor.get("/practices/C02/kept").body()).contains("Nothing is kept yet");
        }
    }

    private void name(String word, String place, String size) {
        press("/practices/C02/begin", "way", "body");
        press("/practices/C02/on", "places", place);
        press("/practices/C02/on", "words", word);
        press("/practices/C02/on");
        press("/practices/C02/on", "size", size);
    }

    @Test
    void theBrakeOnTheQuestionOfBurningLosesNoWord() {
        begin("15", "writing");
        goOn();
        goOn();
        visitor.press(now(), "/practices/C09/burn", "text", "coats in the hall");
        visitor.get("/sitting/stop");
        visitor.post("/sitting/steadier");

        assertThat(visitor.get("/sitting/after").body()).contains("left in the middle");
        assertThat(visitor.get("/practices/C09/left").body()).contains("coats in the hall");
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
        HttpResponse<String> page = now();
        boolean setting = action.equals("/sitting/next") && page.body().contains(SETTING);
        HttpResponse<String> answer = visitor.press(page, setting ? SETTING : action, filled.toArray(String[]::new));
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
