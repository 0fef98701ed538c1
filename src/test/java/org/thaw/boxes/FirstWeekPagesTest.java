package org.thaw.boxes;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.thaw.Visitor;

/** The first week: boxes are made, filled, weighed and closed, and nothing is opened. */
class FirstWeekPagesTest extends BoxPages {
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

        assertThat(now().body()).contains("The first week is for closing only.").doesNotContain("Open it for");
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

        HttpResponse<String> again = visitor.press(now(), "/practices/C08/make", "name", "x".repeat(41), "lid", "IRON");

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
