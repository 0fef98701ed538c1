package org.thaw.boxes;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thaw.Visitor;

/** Boxes from outside, without a sitting. */
class BoxPagesTest extends BoxPages {
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
        assertThat(visitor.press(visitor.get(path), path + "/name", "name", "").statusCode())
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
