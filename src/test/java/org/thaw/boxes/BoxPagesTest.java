package org.thaw.boxes;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.thaw.Visitor;
import org.thaw.crisis.Withholder;
import org.thaw.crisis.Withholding;
import org.thaw.sitting.MovableClock;

/** Boxes as a browser without script meets them: the shelf, the sitting, and every way round. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "thaw.test.boxes=yes")
class BoxPagesTest {
    private static final Instant NOON = Instant.parse("2026-03-20T12:00:00Z");
    private static final String INSIDE = "the blue kettle sang";

    @TempDir
    static Path home;

    @LocalServerPort
    int port;

    @Autowired
    MovableClock clock;

    @Autowired
    AtomicReference<Withholding> withheld;

    private Visitor visitor;

    @TestConfiguration
    @ConditionalOnProperty("thaw.test.boxes")
    static class Surroundings {
        @Bean
        AtomicReference<Withholding> withheld() {
            return new AtomicReference<>(Withholding.NONE);
        }

        @Bean
        Withholder answersGivenElsewhere(AtomicReference<Withholding> withheld) {
            return withheld::get;
        }
    }

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry properties) {
        properties.add("thaw.home", home::toString);
    }

    @BeforeEach
    void arrive() {
        clock.move(Duration.between(clock.instant(), NOON));
        withheld.set(Withholding.NONE);
        visitor = new Visitor(port);
    }

    @Nested
    class InTheFirstWeek {
        @Test
        void aBoxIsMadeFilledClosedAndWeighed() {
            visitor.post("/test/boxes/sitting");

            HttpResponse<String> filling = visitor.press(
                    now(), "/practices/C08/make", "name", "Blue coat", "lid", "STONE", "lock", "BOLT", "place", "LEFT");
            assertThat(filling.body()).contains("What goes into “Blue coat”?");
            HttpResponse<String> weighing = visitor.press(filling, "/practices/C08/fill", "words", INSIDE);
            assertThat(weighing.body()).contains("How heavy is “Blue coat”?").doesNotContain(INSIDE);
            HttpResponse<String> closed = visitor.press(weighing, "/practices/C08/weigh", "weight", "3");
            assertThat(closed.body()).contains("The lid is on").doesNotContain(INSIDE);

            String shelf = visitor.get("/boxes").body();
            assertThat(shelf).contains("Blue coat", "3 out of 10", "The first week is for closing only");
            assertThat(visitor.get(firstBox()).body()).contains("A stone lid, with a bolt. It stands on the left.");
        }

        @Test
        void nothingIsOpened() {
            box("Blue coat", 1);
            visitor.post("/test/boxes/sitting");

            HttpResponse<String> answer = visitor.post("/practices/C08/lift", "box", id(), "before", "1");

            assertThat(now().body())
                    .contains("The first week is for closing only.")
                    .doesNotContain("Open it for");
            assertThat(answer.body()).contains("The lid stays on today").doesNotContain(INSIDE);
        }

        @Test
        void aFormThatIsSentTwiceMakesNothingTwice() {
            visitor.post("/test/boxes/sitting");
            HttpResponse<String> making = now();
            HttpResponse<String> filling = visitor.press(making, "/practices/C08/make", "name", "Blue coat");
            visitor.press(making, "/practices/C08/make", "name", "Blue coat");
            visitor.press(filling, "/practices/C08/fill", "words", INSIDE);
            visitor.press(filling, "/practices/C08/fill", "words", INSIDE);

            assertThat(visitor.post("/test/boxes/emptied").body()).isEqualTo("1 of 1");
        }

        @Test
        void aNameThatIsTooLongOrMissingIsAskedForAgainAndNothingIsLost() {
            visitor.post("/test/boxes/sitting");

            HttpResponse<String> again =
                    visitor.press(now(), "/practices/C08/make", "name", "x".repeat(41), "lid", "IRON");

            assertThat(again.statusCode()).isEqualTo(422);
            assertThat(again.body()).contains("Please give the box a name", "x".repeat(41));
            assertThat(again.body()).containsPattern("value=\"IRON\"[^>]*checked");
            assertThat(visitor.press(now(), "/practices/C08/make", "name", " ").statusCode())
                    .isEqualTo(422);
        }

        @Test
        void theShelfHasRoomForFive() {
            for (int box = 0; box < 5; box++) {
                box("Box " + box, 2);
            }
            visitor.post("/test/boxes/sitting");

            HttpResponse<String> sixth = visitor.post("/practices/C08/make", "name", "Sixth");

            assertThat(now().body()).doesNotContain("Make another box");
            assertThat(Visitor.location(sixth)).isEqualTo("/sitting/now");
            assertThat(visitor.get("/boxes").body())
                    .contains("five boxes are the most")
                    .doesNotContain("Sixth");
        }

        @Test
        void wordsThatCallForHelpBringItAndAreKept() {
            visitor.post("/test/boxes/sitting");
            HttpResponse<String> filling = visitor.press(now(), "/practices/C08/make", "name", "Blue coat");

            HttpResponse<String> answer = visitor.press(filling, "/practices/C08/fill", "words", "I want to die");

            assertThat(answer.body()).contains("You don’t have to be alone with this", "The lid is on");
            assertThat(visitor.post("/test/boxes/emptied").body()).isEqualTo("1 of 1");
        }

        @Test
        void wordsAreNotLostWhereTheStepEndsMeanwhile() {
            visitor.post("/test/boxes/sitting");
            HttpResponse<String> filling = visitor.press(now(), "/practices/C08/make", "name", "Blue coat");
            visitor.post("/sitting/end");

            HttpResponse<String> late = visitor.press(filling, "/practices/C08/fill", "words", INSIDE);
            assertThat(late.body()).contains("Your words are kept");

            visitor.post("/test/boxes/sitting");
            HttpResponse<String> again = visitor.press(now(), "/practices/C08/filling");
            assertThat(again.body()).contains(INSIDE);
        }
    }

    @Nested
    class AnOpening {
        @BeforeEach
        void afterTheFirstWeek() {
            visitor.post("/test/boxes/week");
            box("Blue coat", 1);
            visitor.post("/test/boxes/sitting");
        }

        @Test
        void goesFromSeeingToSettingDownAndAsksBeforeAtThePeakAndAfter() {
            HttpResponse<String> before = visitor.press(now(), "/practices/C08/lifting");
            assertThat(before.body()).contains("How heavy are you now, before?").doesNotContain(INSIDE);
            HttpResponse<String> see = visitor.press(before, "/practices/C08/lift", "before", "2", "minutes", "3");
            assertThat(see.body()).contains("See it", INSIDE, "Close the lid", "closes by itself at");
            assertThat(see.headers().firstValue("Refresh").orElseThrow()).endsWith(";url=/sitting/now");
            HttpResponse<String> name = visitor.press(see, "/practices/C08/part");
            assertThat(name.body()).contains("What would you call it?", "Close the lid");
            HttpResponse<String> feel = visitor.press(name, "/practices/C08/part");
            assertThat(feel.body()).contains("Where is it in your body?", "Close the lid");
            HttpResponse<String> down = visitor.press(feel, "/practices/C08/part");
            assertThat(down.body()).contains("Set it down", "Close the lid").doesNotContain(INSIDE);

            visitor.press(down, "/practices/C08/shut");
            assertThat(now().body()).contains("How high did it go?").doesNotContain(INSIDE);
            visitor.press(now(), "/practices/C08/peak", "heavy", "4");
            assertThat(now().body()).contains("How heavy is it now?");
            visitor.press(now(), "/practices/C08/after", "heavy", "2");
            assertThat(now().body()).contains("The same box comes next", "tomorrow, 00:00");
            visitor.press(now(), "/practices/C08/onward");

            assertThat(now().body()).contains("Come back to the room");
            assertThat(visitor.post("/test/boxes/openings").body()).isEqualTo("4,2;");
            assertThat(visitor.get("/boxes").body()).contains("The next is possible from tomorrow, 00:00");
        }

        @Test
        void leadsToTheWayBackWhereItEndsAtSeven() {
            HttpResponse<String> up = lift();
            visitor.press(up, "/practices/C08/shut");
            visitor.press(now(), "/practices/C08/peak", "heavy", "8");
            visitor.press(now(), "/practices/C08/after", "heavy", "7");

            assertThat(Visitor.location(now())).isEqualTo("/sitting/stop");
            assertThat(visitor.get("/boxes").body()).contains("The last opening got heavy");
        }

        @Test
        void isNotBegunFromFiveOnNorByNotSure() {
            for (String before : List.of("5", "10", "", "-1", "x")) {
                HttpResponse<String> answer =
                        visitor.post("/practices/C08/lift", "box", id(), "before", before, "minutes", "2");
                assertThat(answer.body()).contains("The lid stays on today").doesNotContain(INSIDE);
            }
            assertThat(visitor.post("/test/boxes/openings").body()).isEmpty();
        }

        @Test
        void isNotBegunForMoreThanFiveMinutes() {
            HttpResponse<String> up = visitor.post("/practices/C08/lift", "box", id(), "before", "1", "minutes", "500");

            assertThat(up.headers().firstValue("Refresh").orElseThrow()).matches("1[12]\\d;.*");
        }

        @Test
        void isHadOnceADay() {
            visitor.press(lift(), "/practices/C08/shut");
            visitor.post("/sitting/end");
            visitor.post("/test/boxes/sitting");

            HttpResponse<String> second = visitor.post("/practices/C08/lift", "box", id(), "before", "1");

            assertThat(second.body())
                    .contains("One opening a day", "tomorrow, 00:00")
                    .doesNotContain(INSIDE);
        }

        @Test
        void isNotHadAtNight() {
            visitor.post("/sitting/end");
            clock.move(Duration.ofHours(10).plusMinutes(30));
            visitor.post("/test/boxes/sitting");

            HttpResponse<String> answer = visitor.post("/practices/C08/lift", "box", id(), "before", "1");

            assertThat(answer.body()).contains("tomorrow, 06:00").doesNotContain(INSIDE);
        }

        @Test
        void neverShowsWhatIsTied() {
            String tied = box("Hall", 5);

            HttpResponse<String> answer = visitor.post("/practices/C08/lift", "box", tied, "before", "1");

            assertThat(answer.body()).contains("tied shut: not alone").doesNotContain(INSIDE);
        }

        @Test
        void keepsTheCordForANightWhereABoxIsCalledLighter() {
            String tied = box("Hall", 5);
            visitor.post("/boxes/" + tied + "/weight", "weight", "1");

            HttpResponse<String> answer = visitor.post("/practices/C08/lift", "box", tied, "before", "1");

            assertThat(answer.body()).contains("The cord came off lately").doesNotContain(INSIDE);
        }
    }

    /** Ways round: each with a lid that was lifted as it may be, and each shows nothing. */
    @Nested
    class TheInsideIsNotShown {
        private HttpResponse<String> up;
        private String box;

        @BeforeEach
        void lifted() {
            visitor.post("/test/boxes/week");
            box = box("Blue coat", 1);
            visitor.post("/test/boxes/sitting");
            up = lift();
            assertThat(up.body()).contains(INSIDE);
        }

        @Test
        void byAnyAddress() {
            for (String path : List.of(
                    "/sitting/now",
                    "/boxes",
                    "/boxes/" + box,
                    "/boxes/" + box + "/delete",
                    "/boxes/anchors",
                    "/practices/C08",
                    "/practices/C08/play",
                    "/practices/C08/lift",
                    "/practices/C08/part?opening=" + opening(),
                    "/practices/C08/open",
                    "/sitting",
                    "/")) {
                assertThat(visitor.get(path).body()).as(path).doesNotContain("kettle");
            }
        }

        @Test
        void inASecondTab() {
            assertThat(now().body())
                    .contains("The lid of “Blue coat” is up", "Close the lid")
                    .doesNotContain(INSIDE);
            HttpResponse<String> again = visitor.post("/practices/C08/lift", "box", box, "before", "1");
            assertThat(again.body()).doesNotContain(INSIDE);
        }

        @Test
        void byBackOnceTheLidIsOn() {
            visitor.press(now(), "/practices/C08/shut");

            assertNothingByTheOldForms();
        }

        @Test
        void afterItsTime() {
            clock.move(Duration.ofMinutes(2));

            assertNothingByTheOldForms();
            assertThat(now().body()).contains("How high did it go?");
        }

        @Test
        void whereTheClockIsPutBack() {
            clock.move(Duration.ofMinutes(-30));

            assertNothingByTheOldForms();
        }

        @Test
        void afterTheBrake() {
            visitor.get("/sitting/stop");

            assertNothingByTheOldForms();
        }

        @Test
        void inAPause() {
            visitor.press(up, "/practices/C08/part");
            String turn = hidden(up, "turn");
            visitor.post("/sitting/pause", "turn", turn);

            assertNothingByTheOldForms();
        }

        @Test
        void afterTheSitting() {
            visitor.post("/sitting/end");

            assertNothingByTheOldForms();
        }

        @Test
        void inAnotherSitting() {
            visitor.post("/sitting/end");
            clock.move(Duration.ofSeconds(30));
            visitor.post("/test/boxes/sitting");

            assertNothingByTheOldForms();
        }

        @Test
        void whereAnswersGivenElsewhereCloseIt() {
            withheld.set(new Withholding(
                    Set.of("C08"), List.of(new Withholding.Ground("Answers call for gentle things.", "/why"))));

            assertNothingByTheOldForms();
            assertThat(visitor.get("/boxes").body()).contains("Answers call for gentle things.");
        }

        @Test
        void whereTheVaultIsLocked() {
            visitor.get("/leave");

            assertNothingByTheOldForms();
        }

        @Test
        void bySomebodyElse() {
            Visitor other = new Visitor(port);

            HttpResponse<String> answer =
                    other.post("/practices/C08/part", "opening", hidden(up, "opening"), "part", "SEE");

            assertThat(answer.body()).doesNotContain(INSIDE);
        }

        private void assertNothingByTheOldForms() {
            assertThat(visitor.press(up, "/practices/C08/part").body()).doesNotContain(INSIDE);
            assertThat(visitor.post("/practices/C08/part", "opening", hidden(up, "opening"), "part", "SEE")
                            .body())
                    .doesNotContain(INSIDE);
            assertThat(visitor.post("/practices/C08/lift", "box", box, "before", "1")
                            .body())
                    .doesNotContain(INSIDE);
            assertThat(now().body()).doesNotContain(INSIDE);
        }

        private String opening() {
            return hidden(up, "opening");
        }
    }

    @Test
    void noWordOfAnyBoxIsOnAnyPageOutsideAnOpening() {
        visitor.post("/test/boxes/week");
        List<String> words = IntStream.range(0, 400)
                .mapToObj(number -> "zquill-" + number + "-heron")
                .toList();
        for (int box = 0; box < 5; box++) {
            visitor.post(
                    "/test/boxes/box",
                    "name",
                    "Box " + box,
                    "weight",
                    Integer.toString(box * 2),
                    "words",
                    String.join(" ", words.subList(box * 80, box * 80 + 80)));
        }
        visitor.post("/test/boxes/sitting");
        HttpResponse<String> up = lift();
        assertThat(up.body()).contains("zquill-0-heron").doesNotContain("zquill-80-heron");
        List<HttpResponse<String>> answers = new ArrayList<>(Stream.of(
                        "/",
                        "/boxes",
                        "/boxes/" + id(),
                        "/boxes/" + id() + "/delete",
                        "/boxes/anchors",
                        "/sitting",
                        "/sitting/now",
                        "/sitting/arrive",
                        "/sitting/past",
                        "/practices",
                        "/practices/C08",
                        "/help",
                        "/settings",
                        "/settings/data",
                        "/keep",
                        "/why",
                        "/lock")
                .map(visitor::get)
                .toList());
        answers.add(visitor.post("/practices/C08/filling", "box", id()));
        answers.add(visitor.post("/practices/C08/lifting", "box", id()));
        answers.add(visitor.post("/practices/C08/weigh", "box", id(), "weight", "0"));
        answers.add(visitor.press(up, "/practices/C08/shut"));
        answers.add(now());
        answers.add(visitor.post("/practices/C08/peak", "opening", hidden(up, "opening"), "heavy", "2"));
        answers.add(now());
        answers.add(visitor.post("/practices/C08/after", "opening", hidden(up, "opening"), "heavy", "2"));
        answers.add(now());

        assertThat(answers).allSatisfy(answer -> assertThat(answer.headers().toString() + answer.body())
                .doesNotContain("zquill"));
    }

    @Nested
    class WithoutASitting {
        @BeforeEach
        void aBoxThatMightBeOpened() {
            visitor.post("/test/boxes/week");
            box("Blue coat", 1);
        }

        @Test
        void nothingIsMadeFilledOrOpened() {
            for (String path : List.of("making", "make", "filling", "weigh", "lifting", "lift", "part")) {
                HttpResponse<String> answer = visitor.post(
                        "/practices/C08/" + path, "box", id(), "name", "Other", "before", "1", "words", "more");
                assertThat(answer.body()).as(path).doesNotContain(INSIDE);
            }
            visitor.post("/practices/C08/fill", "box", id(), "words", "more");

            assertThat(visitor.post("/test/boxes/emptied").body()).isEqualTo("1 of 1");
            assertThat(visitor.post("/test/boxes/openings").body()).isEmpty();
            assertThat(visitor.get("/boxes").body()).doesNotContain("Other");
        }

        @Test
        void theShelfLeadsToTheScreen() {
            assertThat(visitor.get("/boxes").body()).contains("/sitting/arrive?way=C08");
            assertThat(Visitor.location(visitor.get("/practices/C08/play"))).isEqualTo("/sitting/arrive?way=C08");
        }

        @Test
        void aBoxIsNamedMovedAndWeighedAnewWithoutBeingOpened() {
            String path = firstBox();
            visitor.press(visitor.get(path), path + "/name", "name", "Grey <coat>");
            visitor.press(visitor.get(path), path + "/look", "lid", "IRON", "place", "BACK");
            visitor.press(visitor.get(path), path + "/weight", "weight", "8");

            String box = visitor.get(path).body();
            assertThat(box)
                    .contains("Grey &lt;coat&gt;", "An iron lid", "at the back", "8 out of 10")
                    .doesNotContain(INSIDE);
            assertThat(visitor.get("/boxes").body()).contains("box w8 tied", "Tied shut");
            assertThat(visitor.press(visitor.get(path), path + "/name", "name", "")
                            .statusCode())
                    .isEqualTo(422);
        }

        @Test
        void aNameThatCannotBeTakenComesBackAsItWasTyped() {
            String path = firstBox();

            HttpResponse<String> again = visitor.press(visitor.get(path), path + "/name", "name", "x".repeat(41));

            assertThat(again.statusCode()).isEqualTo(422);
            assertThat(again.body()).contains("Please give the box a name", "value=\"" + "x".repeat(41), "Blue coat");
        }

        @Test
        void aNewNameBringsHelpWhereItCallsForIt() {
            String path = firstBox();

            HttpResponse<String> answer = visitor.press(visitor.get(path), path + "/name", "name", "I want to die");

            assertThat(answer.body()).contains("You don’t have to be alone with this");
            assertThat(visitor.get(path).body()).contains("I want to die");
        }

        @Test
        void aBoxIsEmptiedOrDeletedUnread() {
            String path = firstBox();
            HttpResponse<String> asked = visitor.get(path + "/delete");
            assertThat(asked.body()).doesNotContain(INSIDE);

            visitor.press(asked, path + "/empty");
            assertThat(visitor.post("/test/boxes/emptied").body()).isEqualTo("0 of 1");
            visitor.press(asked, path + "/delete");
            assertThat(visitor.post("/test/boxes/emptied").body()).isEqualTo("0 of 0");
            assertThat(Visitor.location(visitor.get(path))).isEqualTo("/boxes");
        }

        @Test
        void ownWordsForTheNumbersStandBesideThemAndChangeNoOpening() {
            visitor.post("/test/boxes/sitting");
            visitor.press(lift(), "/practices/C08/shut");
            visitor.press(now(), "/practices/C08/peak", "heavy", "3");
            String before = visitor.post("/test/boxes/openings").body();

            visitor.press(visitor.get("/boxes/anchors"), "/boxes/anchors", "a0", "A still lake", "a5", "A stone");

            assertThat(visitor.get("/boxes/anchors").body()).contains("A still lake", "A stone");
            assertThat(now().body()).contains("A still lake", "A stone");
            assertThat(visitor.post("/test/boxes/openings").body()).isEqualTo(before);
            HttpResponse<String> tooLong =
                    visitor.press(visitor.get("/boxes/anchors"), "/boxes/anchors", "a0", "y".repeat(121));
            assertThat(tooLong.statusCode()).isEqualTo(422);
            assertThat(tooLong.body()).contains("y".repeat(121));
        }

        @Test
        void theShelfMayBeReadByAnyone() {
            HttpResponse<String> shelf = new Visitor(port).get("/boxes");

            assertThat(shelf.statusCode()).isEqualTo(200);
            assertThat(shelf.body()).contains("Open what I keep");
        }
    }

    private HttpResponse<String> now() {
        return visitor.get("/sitting/now");
    }

    private HttpResponse<String> lift() {
        return visitor.post("/practices/C08/lift", "box", id(), "before", "1", "minutes", "2");
    }

    private String box(String name, int weight) {
        return visitor.post("/test/boxes/box", "name", name, "weight", Integer.toString(weight), "words", INSIDE)
                .body();
    }

    private String firstBox() {
        return "/boxes/" + id();
    }

    private String id() {
        return Pattern.compile("href=\"/boxes/([0-9a-f-]{36})\"")
                .matcher(visitor.get("/boxes").body())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static String hidden(HttpResponse<String> page, String name) {
        return Optional.of(Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"")
                        .matcher(page.body()))
                .filter(matcher -> matcher.find())
                .map(matcher -> matcher.group(1))
                .orElseThrow();
    }
}
