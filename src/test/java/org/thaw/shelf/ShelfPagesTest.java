package org.thaw.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.thaw.Visitor;
import org.thaw.sitting.MovableClock;

/** The shelf, a film and music as a browser without script meets them. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ShelfPagesTest {
    private static final Instant NOON = Instant.parse("2026-03-20T12:00:00Z");
    private static final String SECRET = "Zquill the Heron";

    @TempDir
    static Path home;

    @LocalServerPort
    int port;

    @Autowired
    MovableClock clock;

    private Visitor visitor;

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry properties) {
        properties.add("thaw.home", home::toString);
    }

    @BeforeEach
    void arrive() {
        clock.move(Duration.between(clock.instant(), NOON));
        visitor = new Visitor(port);
    }

    private String put(String title, String kind, String... more) {
        String[] fields = new String[4 + more.length];
        fields[0] = "title";
        fields[1] = title;
        fields[2] = "kind";
        fields[3] = kind;
        System.arraycopy(more, 0, fields, 4, more.length);
        HttpResponse<String> answer = visitor.press(visitor.get("/shelf/add"), "/shelf/add", fields);
        assertThat(answer.statusCode()).as(title).isEqualTo(303);
        return Visitor.location(answer);
    }

    private String body(String path) {
        HttpResponse<String> answer = visitor.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    @Nested
    class Titles {
        @Test
        void arePutThereChangedAndTakenAway() {
            String path = put(SECRET, "film", "marks", "childhood", "touches", "tenderness", "warnings", "pet_death");
            assertThat(body(path)).contains(SECRET, "A pet dies", "Tenderness", "when I was a child");

            visitor.press(
                    visitor.get(path + "/change"),
                    path + "/change",
                    "title",
                    "Other",
                    "kind",
                    "book",
                    "by",
                    "Somebody");
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

            assertThat(page.body())
                    .contains("What moved you as a child?")
                    .containsPattern("value=\"childhood\" checked");
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

    @Nested
    class Suggested {
        @Test
        void areNotShownBeforeAPersonCouldSayWhatIsTooClose() {
            assertThat(Visitor.location(visitor.get("/shelf/suggestions"))).isEqualTo("/shelf/too-close");

            visitor.press(visitor.get("/shelf/too-close"), "/shelf/too-close", "near", "parent_death");

            assertThat(body("/shelf/suggestions/sad"))
                    .contains("Steel Magnolias", "Before you choose:")
                    .doesNotContain("Bambi", "E.T.", "Dead Poets");
        }

        @Test
        void goToTheShelfOnceWithTheirWarnings() {
            visitor.press(visitor.get("/shelf/too-close"), "/shelf/too-close");
            HttpResponse<String> put = visitor.post("/shelf/suggestions", "id", "hachi");
            visitor.post("/shelf/suggestions", "id", "hachi");

            assertThat(body(Visitor.location(put))).contains("Hachi", "A pet dies");
            assertThat(body("/shelf/suggestions/sad")).doesNotContain("Hachi");
        }

        @Test
        void areNeverALinkToAWorkOrAClip() {
            visitor.press(visitor.get("/shelf/too-close"), "/shelf/too-close");

            for (String path : List.of("/shelf/suggestions", "/shelf/suggestions/sad")) {
                assertThat(body(path)).doesNotContain("<audio", "<video", "<iframe", "<img");
                assertThat(body(path).replaceAll("href=\"https://doi.org/", "")).doesNotContain("href=\"http");
            }
        }
    }

    @Nested
    class InASitting {
        private HttpResponse<String> now() {
            return visitor.get("/sitting/now");
        }

        private void press(String action, String... fields) {
            HttpResponse<String> answer = visitor.press(now(), action, fields);
            assertThat(answer.statusCode()).as(action).isEqualTo(303);
        }

        private void begin(String approach) {
            HttpResponse<String> wish =
                    visitor.post("/sitting/arrive", "numb", "5", "heavy", "3", "any", "no", "breath", "no");
            visitor.press(wish, "/sitting/begin", "minutes", "40", "approach", approach);
            for (int step = 0; step < 6 && !now().body().contains("/choose\""); step++) {
                String page = now().body();
                String turn = page.replaceAll("(?s).*name=\"turn\" value=\"(\\d+)\".*", "$1");
                visitor.post(page.contains("/sitting/check\"") ? "/sitting/check" : "/sitting/next", "turn", turn);
            }
            assertThat(now().body()).contains("/choose\"");
        }

        @Test
        void aFilmIsChosenWatchedPausedAndToldOf() {
            String path = put(SECRET, "film");
            begin("film");
            press("/practices/C10/choose", "film", path.replace("/shelf/", ""), "company", "someone");
            assertThat(now().body()).contains(SECRET, "They need not say anything.");

            press("/practices/C10/lump");
            assertThat(now().body()).contains("Stay with it for one minute", "12:00:00", "12:01:00");
            clock.move(Duration.ofSeconds(61));
            assertThat(now().body()).contains("The minute is over");
            press("/practices/C10/go-on");
            press("/practices/C10/end");
            assertThat(now().body()).contains("Let the credits run", "Press both feet on the floor.");
            press("/practices/C10/noticed", "text", "The platform and the smoke.");

            assertThat(now().body()).doesNotContain("/practices/C10/");
            assertThat(body(path)).contains("The platform and the smoke.");
            visitor.get("/sitting/stop");
            visitor.post("/sitting/steadier");
            visitor.press(visitor.get("/sitting/after"), "/sitting/after", "tears", "wet", "heavy", "4");
            assertThat(body(path)).contains("Wet eyes", "heavy after: 4 of 10");
        }

        @Test
        void aFilmThatIsTooCloseIsNotOffered() {
            put(SECRET, "film", "warnings", "parent_death");
            put("A marked one", "film", "marks", "too-close");
            visitor.press(visitor.get("/shelf/too-close"), "/shelf/too-close", "near", "parent_death");

            begin("film");

            assertThat(now().body()).doesNotContain(SECRET, "A marked one").contains("2 titles are left out");
        }

        @Test
        void aFilmThatCameTooCloseMeanwhileIsNotPlayedFromAnOldPage() {
            String path = put(SECRET, "film", "warnings", "parent_death");
            begin("film");
            HttpResponse<String> old = now();
            visitor.press(visitor.get("/shelf/too-close"), "/shelf/too-close", "near", "parent_death");

            visitor.press(old, "/practices/C10/choose", "film", path.replace("/shelf/", ""));

            assertThat(now().body()).contains("What will you watch?").doesNotContain(SECRET);
            assertThat(body(path)).contains("Nothing is told yet.").doesNotContain("20 March 2026");
        }

        @Test
        void noFormOpensTheWayOfASongTiedToSomeone() {
            put("Their song", "music", "marks", "tied");
            begin("music");

            visitor.press(now(), "/practices/C11/choose", "song0", "their song", "way", "strong");
            String turn = now().body().replaceAll("(?s).*name=\"turn\" value=\"(\\d+)\".*", "$1");
            visitor.post("/practices/C11/choose", "turn", turn, "song0", "their song", "way", "strong");

            assertThat(now().body()).contains("belongs to one person");
        }

        @Test
        void songsBringHelpNearTheirWords() {
            begin("music");

            HttpResponse<String> chosen = visitor.press(now(), "/practices/C11/choose", "song0", "I want to die");

            assertThat(chosen.body()).contains("You don’t have to be alone with this");
            assertThat(now().body()).contains("I want to die", "Listen, with your eyes open");
        }

        @Test
        void wordsThatAreSentTwiceAreKeptOnce() {
            begin("film");
            press("/practices/C10/choose", "film", "none");
            press("/practices/C10/end");
            HttpResponse<String> end = now();
            visitor.press(end, "/practices/C10/noticed", "text", "The lamp.");
            visitor.press(end, "/practices/C10/noticed", "text", "The lamp.");

            String shelf = body("/shelf");
            String path = shelf.replaceAll("(?s).*?href=\"(/shelf/[0-9a-f-]{36})\".*", "$1");
            assertThat(shelf.split("A film, 20 March 2026", -1)).hasSize(2);
            assertThat(body(path).split("The lamp\\.", -1)).hasSize(2);
        }

        @Test
        void wordsAboutAFilmWithoutANameHaveAPlaceToo() {
            begin("film");
            press("/practices/C10/choose", "film", "none");
            press("/practices/C10/end");
            press("/practices/C10/noticed", "text", "The lamp.");

            assertThat(body("/shelf")).contains("A film, 20 March 2026");
        }

        @Test
        void choosingAgainLeavesNoUse() {
            String path = put(SECRET, "film");
            begin("film");
            press("/practices/C10/choose", "film", path.replace("/shelf/", ""));
            press("/practices/C10/other");

            assertThat(now().body()).contains("What will you watch?");
            assertThat(body(path)).contains("Nothing is told yet.").doesNotContain("20 March 2026");
        }

        @Test
        void songsAreKeptInOrderForTheNextTimeAndTheOneThatLiftsIsLast() {
            String path = put("Heron song", "music");
            begin("music");
            press("/practices/C11/choose", "song0", "heron SONG", "song1", "New one", "last", "Sunrise");

            assertThat(now().body()).containsPattern("(?s)Heron song.*New one.*Sunrise");
            press("/practices/C11/end");
            press("/practices/C11/noticed", "nearest", path.replace("/shelf/", ""), "text", "It was quiet.");
            assertThat(body(path)).contains("It was quiet.");
            visitor.post("/sitting/end");

            begin("music");
            assertThat(now().body()).contains("value=\"Heron song\"", "value=\"New one\"", "value=\"Sunrise\"");
        }

        @Test
        void aSongTiedToSomeoneIsOnlyForTheSittingThatIsMadeForIt() {
            put("Their song", "music", "marks", "tied");
            begin("music");
            assertThat(now().body()).doesNotContain("Their song");
            press("/practices/C11/choose", "song0", "their song");
            assertThat(now().body()).contains("belongs to one person", "value=\"their song\"");
            visitor.post("/sitting/end");

            begin("song-of-someone");
            assertThat(now().body()).contains("Which song is it?", "Their song");
        }

        @Test
        void theFieldForOwnFilesHasNoNameAndStandsInNoForm() {
            begin("music");
            press("/practices/C11/choose");

            String page = now().body();
            assertThat(page).containsPattern("<input type=\"file\" id=\"files\"");
            assertThat(page).doesNotContainPattern("<input type=\"file\"[^>]*name=");
            assertThat(page.replaceAll("(?s)<form.*?</form>", "")).contains("type=\"file\"");
            assertThat(page).contains("There is a lump in my throat");
        }

        @Test
        void whatAnEarlierSittingLeftIsNotGoneOnWith() {
            put(SECRET, "film");
            begin("film");
            press("/practices/C10/choose", "film", "none");
            visitor.post("/sitting/end");
            clock.move(Duration.ofMinutes(1));

            begin("film");

            assertThat(now().body()).contains("What will you watch?");
        }
    }
}
