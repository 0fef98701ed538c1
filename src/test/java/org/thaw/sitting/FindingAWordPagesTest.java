package org.thaw.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Finding a word, as a step of a sitting. */
class FindingAWordPagesTest extends SittingPages {
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
