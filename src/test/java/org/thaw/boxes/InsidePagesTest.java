package org.thaw.boxes;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.thaw.Visitor;
import org.thaw.crisis.Withholding;

/** What is in a box is on no page but the answer that opens it. */
class InsidePagesTest extends BoxPages {
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
            withheld.set(
                    new Withholding(Set.of("C08"), new Withholding.Ground("Answers call for gentle things.", "/why")));

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
}
