package org.thaw.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thaw.Visitor;

/** The unedited page, as a step of a sitting. */
class WritingPagesTest extends SittingPages {
    private static final String KEEP = "/practices/C09/keep";
    private static final String BURN = "/practices/C09/burn";

    @BeforeEach
    void writeAtNoon() {
        ZonedDateTime now = ZonedDateTime.now(clock);
        ZonedDateTime noon = now.toLocalDate().plusDays(1).atTime(12, 0).atZone(now.getZone());
        clock.move(Duration.between(now, noon));
        begin("15", "writing");
        goOn();
        goOn();
    }

    @Test
    void isThereAgainAfterADraft() {
        HttpResponse<String> draft = visitor.draft(now(), KEEP, "text", "the kettle <is> on", "need", "a quiet hour");

        assertThat(draft.headers().firstValue("Thaw-Draft")).contains("kept");
        assertThat(draft.body()).isBlank();
        assertThat(now().body()).contains("the kettle &lt;is&gt; on", "a quiet hour");
    }

    @Test
    void bringsTheWholeOfferAtOnceAndKeepsWhatWasWritten() {
        HttpResponse<String> draft = visitor.draft(now(), KEEP, "text", "I want to die");
        HttpResponse<String> kept = visitor.press(now(), KEEP, "text", "I want to die");

        assertThat(draft.body()).contains("You don’t have to be alone with this");
        assertThat(kept.statusCode()).isEqualTo(200);
        assertThat(kept.body()).contains("Your page is kept.", "You don’t have to be alone with this");
        assertThat(written().body()).contains("I want to die");
    }

    @Test
    void bringsTheOfferAlsoNearTheLineAtItsEnd() {
        assertThat(visitor.press(now(), KEEP, "need", "I want to die").body())
                .contains("You don’t have to be alone with this");
    }

    @Test
    void isNotWrittenOverFromAnotherWindow() {
        HttpResponse<String> other = now();
        visitor.press(now(), KEEP, "text", "the first words");

        visitor.press(other, KEEP, "text", "other words");
        visitor.press(other, KEEP, "text", "other words");
        HttpResponse<String> draft = visitor.draft(other, KEEP, "text", "more words");

        assertThat(draft.headers().firstValue("Thaw-Draft")).isEmpty();
        String list = visitor.get("/practices/C09/kept").body();
        assertThat(pages(list)).hasSizeBetween(2, 3);
        assertThat(pages(list)).anyMatch(page -> page.contains("the first words"));
        assertThat(pages(list)).anyMatch(page -> page.contains("other words"));
    }

    @Test
    void sentTwiceIsKeptOnce() {
        HttpResponse<String> page = now();

        visitor.press(page, KEEP, "text", "the kettle is on");
        visitor.press(page, KEEP, "text", "the kettle is on");

        assertThat(pages(visitor.get("/practices/C09/kept").body())).hasSize(1);
    }

    @Test
    void offersAnotherSmallTopicAndLosesNothing() {
        HttpResponse<String> first = now();
        visitor.press(first, "/practices/C09/stay", "topic", "1", "text", "half a line");

        assertThat(first.body()).contains("A cup, a coat or a bag");
        assertThat(now().body()).contains("half a line");
    }

    @Test
    void isKeptThroughAPauseWithoutScript() {
        visitor.press(now(), "/sitting/pause", "text", "half a line");
        assertThat(now().body()).contains("Paused");
        press("/sitting/resume");

        assertThat(now().body()).contains("half a line");
    }

    @Test
    void isKeptWhereTheTimeIsOverMeanwhile() {
        HttpResponse<String> page = now();
        clock.move(Duration.ofMinutes(30));
        assertThat(now().body()).contains("Come back to the room");

        visitor.press(page, KEEP, "text", "half a line");

        assertThat(written().body()).contains("half a line");
    }

    @Test
    void canBeEndedAfterTheSittingThatItWasLeftIn() {
        visitor.draft(now(), KEEP, "text", "half a line");
        clock.move(Duration.ofMinutes(30));
        press("/sitting/next");
        assertThat(visitor.get("/sitting/after").body()).contains("left in the middle", "/practices/C09/left");

        HttpResponse<String> left = visitor.get("/practices/C09/left");
        assertThat(left.body()).contains("half a line");
        visitor.press(left, KEEP, "text", "half a line, and its end");

        assertThat(written().body()).contains("half a line, and its end");
        assertThat(visitor.get("/sitting/after").body()).doesNotContain("/practices/C09/left");
    }

    @Test
    void goesStraightOnWhereNoWordCallsForHelp() {
        HttpResponse<String> kept = visitor.press(now(), KEEP, "text", "the kettle is on");

        assertThat(Visitor.location(kept)).isEqualTo("/sitting/now");
        assertThat(now().body()).contains("How heavy is it now?");
    }

    @Test
    void isSealedUntilItIsAskedForByDay() {
        visitor.press(now(), "/practices/C09/seal", "text", "coats in the hall");
        visitor.post("/sitting/end");
        String past = visitor.get(firstPast()).body();
        String path = past.replaceAll("(?s).*href=\"(/practices/C09/pages/[^\"]+)\".*", "$1");

        HttpResponse<String> page = visitor.get(path);

        assertThat(past).contains("It is sealed.").doesNotContain("coats in the hall");
        assertThat(page.body()).contains("It is sealed.").doesNotContain("coats in the hall");
        assertThat(visitor.press(page, path + "/open").body()).contains("coats in the hall");
    }

    @Test
    void isNotOpenedAtNightOnceItIsSealed() {
        visitor.press(now(), "/practices/C09/seal", "text", "coats in the hall");
        HttpResponse<String> byDay = written();
        String open = byDay.body().replaceAll("(?s).*action=\"(/practices/C09/pages/[^\"]+/open)\".*", "$1");
        clock.move(Duration.ofHours(11));

        assertThat(written().body()).contains("from six in the morning").doesNotContain("/open\"");
        assertThat(visitor.press(byDay, open).body()).doesNotContain("coats in the hall");
    }

    @Test
    void isBurnedOnlyAfterASecondPress() {
        HttpResponse<String> page = now();
        visitor.draft(page, BURN, "text", "coats in the hall");
        HttpResponse<String> asked = visitor.press(page, BURN, "text", "coats in the hall");
        assertThat(asked.body()).contains("Burn this page?");
        assertThat(now().body()).contains("coats in the hall");

        visitor.press(asked, "/practices/C09/burned");
        visitor.draft(page, BURN, "text", "coats in the hall");
        visitor.post("/sitting/end");

        assertThat(visitor.get(firstPast()).body()).doesNotContain("coats", "A page you wrote");
        assertThat(visitor.get("/practices/C09/kept").body()).contains("Nothing is kept yet");
        assertThat(Visitor.location(visitor.get("/practices/C09/left"))).isEqualTo("/practices/C09");
    }

    @Test
    void bringsHelpWhereItIsAskedOnceMoreBeforeABurn() {
        assertThat(visitor.press(now(), BURN, "text", "I want to die").body())
                .contains("Burn this page?", "You don’t have to be alone with this");
    }

    @Test
    void isCarriedByThePageThatUnlocks() {
        HttpResponse<String> page = now();
        visitor.get("/leave");

        HttpResponse<String> locked = visitor.press(page, KEEP, "text", "coats in the hall");

        assertThat(locked.statusCode()).isEqualTo(423);
        assertThat(locked.body()).contains("coats in the hall");
    }

    @Test
    void isKeptAlsoWhenTheSittingHasEndedInAnotherTab() {
        HttpResponse<String> page = now();
        visitor.post("/sitting/end");

        visitor.press(page, KEEP, "text", "coats in the hall");

        assertThat(written().body()).contains("coats in the hall");
    }

    /** The page that was written last. */
    private HttpResponse<String> written() {
        return visitor.get(visitor.get("/practices/C09/kept")
                .body()
                .replaceAll("(?s).*?href=\"(/practices/C09/pages/[^\"]+)\".*", "$1"));
    }

    private List<String> pages(String list) {
        return Pattern.compile("href=\"(/practices/C09/pages/[^\"]+)\"")
                .matcher(list)
                .results()
                .map(found -> visitor.get(found.group(1)).body())
                .toList();
    }

    @Test
    void anEmptyPageThatWasPausedIsNotSaidToBeLeftInTheMiddle() {
        visitor.press(now(), "/sitting/pause");
        visitor.press(now(), "/sitting/resume");
        assertThat(now().body()).contains("The unedited page").doesNotContain("This is as you left it");

        visitor.get("/sitting/stop");
        visitor.post("/sitting/steadier");
        assertThat(visitor.get("/sitting/after").body()).doesNotContain("left in the middle");
    }

    @Test
    void theBrakeOnTheQuestionOfBurningLosesNoWord() {
        visitor.press(now(), "/practices/C09/burn", "text", "coats in the hall");
        visitor.get("/sitting/stop");
        visitor.post("/sitting/steadier");

        assertThat(visitor.get("/sitting/after").body()).contains("left in the middle");
        assertThat(visitor.get("/practices/C09/left").body()).contains("coats in the hall");
    }
}
