package org.thaw.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A film and music in a sitting, as a browser without script meets them. */
class PlayedTitlesPagesTest extends ShelfPages {
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
        assertThat(now().headers().firstValue("Refresh").orElseThrow()).endsWith(";url=/sitting/now");

        press("/practices/C10/lump");
        assertThat(now().body()).contains("Stay with it for one minute", "12:00:00", "12:01:00");
        clock.move(Duration.ofSeconds(61));
        assertThat(now().body()).contains("The minute is over");
        press("/practices/C10/go-on");
        press("/practices/C10/end");
        assertThat(now().body()).contains("Let the credits run", "Press both feet on the floor.");
        assertThat(now().headers().firstValue("Refresh"))
                .as("under hands that are typing")
                .isEmpty();
        press("/practices/C10/noticed", "text", "The platform and the smoke.");

        assertThat(now().body()).doesNotContain("/practices/C10/");
        assertThat(body(path)).contains("The platform and the smoke.");
        visitor.get("/sitting/stop");
        visitor.post("/sitting/steadier");
        visitor.press(visitor.get("/sitting/after"), "/sitting/after", "tears", "wet", "heavy", "4");
        assertThat(body(path)).contains("Wet eyes", "heavy after: 4 of 10");
    }

    @Test
    void whatIsToldLaterStandsWithTheFilmOfThatSittingAlone() {
        String path = put(SECRET, "film");
        begin("film");
        press("/practices/C10/choose", "film", path.replace("/shelf/", ""));
        press("/practices/C10/end");
        press("/practices/C10/noticed", "text", "The platform and the smoke.");
        visitor.post("/sitting/end");
        clock.move(Duration.ofMinutes(5));
        visitor.press(visitor.get(path + "/went"), path + "/went", "tears", "few", "text", "Again, alone.");

        clock.move(Duration.ofMinutes(16));
        visitor.press(visitor.get("/sitting/again"), "/sitting/again", "heavy", "6", "relief", "heavier");
        clock.move(Duration.ofMinutes(70));
        visitor.press(visitor.get("/sitting/again"), "/sitting/again", "heavy", "2", "relief", "lighter");
        clock.move(Duration.ofHours(16));
        visitor.press(visitor.get("/sitting/again"), "/sitting/again", "relief", "same");

        String page = body(path);
        assertThat(page)
                .contains("20 minutes after: heavier, heavy 6 of 10", "90 minutes after: lighter, heavy 2 of 10")
                .contains("the next day: the same");
        assertThat(page.substring(page.indexOf("Again, alone."))).contains("20 minutes after");
        assertThat(page.substring(0, page.indexOf("Again, alone."))).doesNotContain("20 minutes after");
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
