package org.thaw.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thaw.Visitor;

/** Arriving at a sitting: the questions, the screen, the wish. */
class ArrivingPagesTest extends SittingPages {
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
    void beginsWithEveryPracticeThatIsReachedBehindTheScreen() {
        for (String way : List.of("C06", "C07", "C08", "C09", "C10", "C11", "C12", "C13", "C16")) {
            visitor = new Visitor(port);
            HttpResponse<String> wish = visitor.press(
                    visitor.get("/sitting/arrive?way=" + way),
                    "/sitting/arrive",
                    "numb",
                    "7",
                    "heavy",
                    "3",
                    "any",
                    "no",
                    "breath",
                    "no");
            String chosen =
                    wish.body().replaceFirst("(?s).*name=\"approach\" value=\"([a-z-]+)\"[^>]* checked.*", "$1");

            HttpResponse<String> begun = visitor.press(wish, "/sitting/begin", "minutes", "40", "approach", chosen);

            assertThat(wish.body()).as(way).contains("What you came for.");
            assertThat(Visitor.location(begun)).as(way).isEqualTo("/sitting/now");
            assertThat(visitor.get("/sitting").body()).as(way).contains("You were in the middle of one");
        }
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

        HttpResponse<String> plan = visitor.press(wish, "/sitting/begin", "minutes", "15", "approach", "");
        HttpResponse<String> begun = visitor.press(plan, "/sitting/plan/begin");

        assertThat(Visitor.location(begun)).isEqualTo("/sitting/stop");
        assertThat(visitor.get("/sitting/stop").body()).contains("It is heavy now.");
    }

    @Test
    void staysGentleForAYesAndForNotSureWhateverIsPostedAfterwards() {
        for (String any : List.of("yes", "unsure")) {
            visitor = new Visitor(port);
            HttpResponse<String> wish = arrive(any, "no", "3");
            assertThat(wish.body()).contains("/help").doesNotContain("By which way");

            HttpResponse<String> plan = visitor.press(wish, "/sitting/begin", "minutes", "15", "approach", "writing");
            visitor.press(plan, "/sitting/plan/begin");
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
        HttpResponse<String> plan = visitor.press(arrive("no", "unsure", "3"), "/sitting/begin", "minutes", "5");
        visitor.press(plan, "/sitting/plan/begin");
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
