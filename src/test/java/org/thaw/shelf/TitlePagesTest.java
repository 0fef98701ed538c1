package org.thaw.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.thaw.Visitor;

/** Titles on the shelf, and how it went with them, as a browser without script meets them. */
class TitlePagesTest extends ShelfPages {
    @Test
    void arePutThereChangedAndTakenAway() {
        String path = put(SECRET, "film", "marks", "childhood", "touches", "tenderness", "warnings", "pet_death");
        assertThat(body(path)).contains(SECRET, "A pet dies", "Tenderness", "when I was a child");

        visitor.press(
                visitor.get(path + "/change"), path + "/change", "title", "Other", "kind", "book", "by", "Somebody");
        assertThat(body(path)).contains("Other", "Book", "Somebody").doesNotContain("A pet dies");

        visitor.press(visitor.get(path + "/delete"), path + "/delete");
        assertThat(Visitor.location(visitor.get(path))).isEqualTo("/shelf");
        assertThat(body("/shelf")).doesNotContain("Other");
    }

    @Test
    void areFoundByAFormThatNoAddressTells() {
        put(SECRET, "film");
        put("Another", "music");

        HttpResponse<String> found = visitor.press(visitor.get("/shelf"), "/shelf/find", "words", "zquill");

        assertThat(found.body()).contains(SECRET, "One title.").doesNotContain("Another<");
        assertThat(body("/shelf?kind=music")).contains("Another").doesNotContain(SECRET);
        assertThat(visitor.get("/shelf?words=zquill").body()).contains("Another", SECRET);
    }

    @Test
    void ofChildhoodAreAskedForGently() {
        HttpResponse<String> page = visitor.get("/shelf/childhood");
        HttpResponse<String> put =
                visitor.press(page, "/shelf/childhood", "title", SECRET, "kind", "book", "marks", "childhood");

        assertThat(page.body()).contains("What moved you as a child?").containsPattern("value=\"childhood\" checked");
        assertThat(body("/shelf")).contains("from childhood");
        assertThat(Visitor.location(put)).startsWith("/shelf/");
    }

    @Test
    void comeBackAsTypedWithOneSentenceWhereSomethingIsWrong() {
        put(SECRET, "film");
        record Wrong(String title, String kind, String link, String sentence) {}
        for (Wrong wrong : List.of(
                new Wrong("", "film", "", "Please type what it is called."),
                new Wrong("x".repeat(10_000), "film", "", "A title can have up to 200 letters"),
                new Wrong("A new one", "", "", "Please choose what it is."),
                new Wrong("A new one", "film", "javascript:alert(1)", "Please copy the whole address"),
                new Wrong(" zquill  THE heron ", "film", "", "You have this one on your shelf already."))) {
            HttpResponse<String> answer = visitor.press(
                    visitor.get("/shelf/add"),
                    "/shelf/add",
                    "title",
                    wrong.title(),
                    "kind",
                    wrong.kind(),
                    "link",
                    wrong.link());

            assertThat(answer.statusCode()).as(wrong.sentence()).isEqualTo(422);
            assertThat(answer.body())
                    .contains(wrong.sentence(), "value=\"" + wrong.title() + "\"")
                    .doesNotContain("href=\"javascript");
        }
        assertThat(visitor.get("/shelf").body()).doesNotContain("A new one");
    }

    @Test
    void bringHelpNearTheirWordsAndAreKept() {
        HttpResponse<String> put =
                visitor.press(visitor.get("/shelf/add"), "/shelf/add", "title", "I want to die", "kind", "poem");

        assertThat(put.body()).contains("You don’t have to be alone with this");
        assertThat(body("/shelf")).contains("I want to die");
    }

    @Test
    void pressedTwiceAreThereOnce() {
        visitor.get("/shelf/add");
        String first = put(SECRET, "film");

        assertThat(put(SECRET, "film")).isEqualTo(first);
    }

    @Test
    void openALinkApartAndSayWhoSeesIt() {
        String path = put(SECRET, "film", "link", "https://example.org/watch?v=1&t=2");

        assertThat(body(path))
                .contains("href=\"https://example.org/watch?v=1&amp;t=2\"", "target=\"_blank\"")
                .contains("rel=\"noopener noreferrer\"", "That site sees your visit");
    }

    @Test
    void areShownInPartsWhereThereAreMany() {
        for (int number = 0; number < TitlesController.PART + 1; number++) {
            put("Number " + number, "film");
            clock.move(Duration.ofSeconds(1));
        }

        assertThat(body("/shelf")).contains("1 of 2");
        assertThat(body("/shelf?part=2")).contains("2 of 2", "Number 0<");
        assertThat(body("/shelf?part=999999")).contains("2 of 2");
        assertThat(body("/shelf?part=x")).contains("1 of 2");
    }

    @Test
    void ofAFormWhoseVaultHasLockedAreAskedToUnlockAndNotGivenToAGuest() {
        HttpResponse<String> answer = visitor.post(
                "/shelf/add", "title", SECRET, "kind", "film", "draft", "11112222-3333-4444-8555-666677778888");

        assertThat(answer.statusCode()).isNotEqualTo(303);
        assertThat(visitor.cookie("thaw")).isEmpty();
    }

    @Nested
    class HowItWent {
        @Test
        void isKeptInTheirWordsAndCanBeDeleted() {
            String path = put(SECRET, "film");

            visitor.press(
                    visitor.get(path + "/went"),
                    path + "/went",
                    "tears",
                    "few",
                    "heavy",
                    "3",
                    "text",
                    "The kettle <sang>.");

            String page = body(path);
            assertThat(page).contains("A few tears", "heavy after: 3 of 10", "The kettle &lt;sang&gt;.");
            String use = page.replaceFirst("(?s).*?(" + path + "/went/[0-9a-f-]{36}).*", "$1");
            visitor.press(visitor.get(use), use);
            assertThat(body(path)).doesNotContain("The kettle").contains("Nothing is told yet.");
        }

        @Test
        void isKeptOnceWhereTheFormIsSentTwice() {
            String path = put(SECRET, "film");
            HttpResponse<String> form = visitor.get(path + "/went");

            visitor.press(form, path + "/went", "text", "The kettle sang.");
            visitor.press(form, path + "/went", "text", "The kettle sang.");

            assertThat(body(path)).containsOnlyOnce("The kettle sang.");
        }

        @Test
        void leadsToGroundingWhereItIsHeavy() {
            String path = put(SECRET, "film");

            assertThat(Visitor.location(visitor.press(visitor.get(path + "/went"), path + "/went", "heavy", "7")))
                    .isEqualTo("/help/grounding");
        }

        @Test
        void bringsHelpNearWhereTheWordsCallForItAndLosesNothing() {
            String path = put(SECRET, "film");

            HttpResponse<String> answer =
                    visitor.press(visitor.get(path + "/went"), path + "/went", "text", "I want to die.");

            assertThat(answer.body()).contains("You don’t have to be alone with this");
            assertThat(body(path)).contains("I want to die.");
        }
    }
}
