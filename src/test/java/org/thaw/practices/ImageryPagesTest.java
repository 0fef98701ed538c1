package org.thaw.practices;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.thaw.SharedThaw;
import org.thaw.Visitor;

/** A calm place (C07) and the urge to stop (C12), as a browser without script meets them. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "thaw.test.boxes=yes")
class ImageryPagesTest extends SharedThaw {
    @Test
    void neitherIsPlayedWithoutTheScreen() {
        assertThat(Visitor.location(visitor.get("/practices/C07/play"))).isEqualTo("/sitting/arrive?way=C07");
        assertThat(Visitor.location(visitor.get("/practices/C12/play"))).isEqualTo("/sitting/arrive?way=C12");
    }

    @Test
    void aCalmPlaceIsWalkedThroughAllSensesAndLeftOnPurpose() {
        begin("CALM_PLACE");

        assertThat(now().body())
                .contains("What do you see there?", "What do you hear?", "on your skin?", "smell?", "a taste?")
                .contains("30 seconds", "The picture turns dark", "href=\"/sitting/stop\"", "“I am leaving now.”")
                .doesNotContain("Your word of last time");
        visitor.press(now(), "/practices/C07/left", "word", "river");
        assertThat(now().body()).contains("How heavy is it now?");

        visitor.post("/sitting/end");
        begin("CALM_PLACE");
        assertThat(now().body()).contains("Your word of last time is “river”");
    }

    @Test
    void theCueWordStaysWhereNoneIsGiven() {
        begin("CALM_PLACE");
        visitor.press(now(), "/practices/C07/left", "word", "river");
        visitor.post("/sitting/end");
        begin("CALM_PLACE");
        visitor.press(now(), "/practices/C07/left", "word", " ");
        visitor.post("/sitting/end");

        begin("CALM_PLACE");
        assertThat(now().body()).contains("“river”");
    }

    @Test
    void aWordThatIsTooLongIsAskedForAgainAndNotLost() {
        begin("CALM_PLACE");

        HttpResponse<String> tooLong = visitor.press(now(), "/practices/C07/left", "word", "w".repeat(41));

        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(tooLong.body()).contains("w".repeat(41), "up to 40 letters");
        assertThat(now().body()).contains("w".repeat(41), "This is as you left it");
    }

    @Test
    void theBrakeIsFoundSoftenedAndLookedBackOn() {
        begin("BRAKING");
        assertThat(now().body())
                .contains("3 out of 10 or less", "for 10 seconds", "five times", "let them be moist")
                .contains("If crying was ever punished or mocked")
                .doesNotContain("Where it was before");
        visitor.press(now(), "/practices/C12/found", "seats", "THROAT", "seats", "JAW", "seats", "KNEE");
        assertThat(now().body()).contains("How heavy is it now?");

        visitor.post("/sitting/end");
        begin("BRAKING");
        assertThat(now().body()).contains("Where it was before: the throat, the jaw.");
    }

    @Test
    void nothingThatWasFoundGoesToAGuestOnceTheVaultHasLocked() {
        begin("CALM_PLACE");
        HttpResponse<String> calm = now();
        visitor.get("/leave");
        HttpResponse<String> locked = visitor.press(calm, "/practices/C07/left", "word", "river");
        assertThat(locked.statusCode()).isEqualTo(423);
        assertThat(locked.body()).contains("river");

        begin("BRAKING");
        HttpResponse<String> brake = now();
        visitor.get("/leave");
        assertThat(visitor.press(brake, "/practices/C12/found", "seats", "JAW").statusCode())
                .isEqualTo(423);
    }

    @Test
    void aPauseInAnEmptyFormLeavesNoDraft() {
        begin("CALM_PLACE");

        visitor.press(now(), "/sitting/pause");
        visitor.press(now(), "/sitting/resume");

        assertThat(now().body()).contains("One word for the place").doesNotContain("This is as you left it");
    }

    @Test
    void theCueWordBringsHelpWhereItCallsForIt() {
        begin("CALM_PLACE");

        HttpResponse<String> answer = visitor.press(now(), "/practices/C07/left", "word", "I want to die");

        assertThat(answer.body()).contains("id=\"offer-help\"", "Your word is kept.");
        assertThat(now().body()).contains("How heavy is it now?");
    }

    @Test
    void findingNothingLeadsOnToo() {
        begin("BRAKING");

        visitor.press(now(), "/practices/C12/found");

        assertThat(now().body()).contains("How heavy is it now?");
    }

    private void begin(String activity) {
        visitor.post("/test/boxes/sitting", "activity", activity);
    }

    private HttpResponse<String> now() {
        return visitor.get("/sitting/now");
    }
}
