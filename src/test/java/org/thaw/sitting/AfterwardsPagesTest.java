package org.thaw.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.thaw.Visitor;

/** After a sitting: how it was, and the questions that come later. */
class AfterwardsPagesTest extends SittingPages {
    @Test
    void keepsHardThingsAsPlainlyAsGoodOnes() {
        stoppedByTheBrake();

        HttpResponse<String> told = tell("tears", "few", "relief", "heavier", "came", "calmer", "came", "pictures");

        assertThat(Visitor.location(told)).isEqualTo("/sitting/ordinary");
        String words = "I felt calmer. Pictures or thoughts came back that I did not want";
        assertThat(visitor.get(firstPast()).body()).contains("Heavier", words);
        assertThat(visitor.get("/sitting/past/practices").body())
                .contains("What came after each thing", "A few – 1×", "Heavier – 1×", "I felt calmer – 1×");
    }

    @Test
    void bringsTheWayBackForWhatAStopRuleNames() {
        stoppedByTheBrake();

        assertThat(Visitor.location(tell("came", "flashback"))).isEqualTo("/sitting/stop");
    }

    @Test
    void bringsHelpForAnUrgeToHurtOneself() {
        stoppedByTheBrake();

        HttpResponse<String> told = tell("came", "urge");

        assertThat(told.statusCode()).isEqualTo(200);
        assertThat(told.body()).contains("/help", "/sitting/stop");
    }

    @Test
    void offersOnlyGentleThingsOnADayThatGotHeavy() {
        begin("15", "writing");
        visitor.post("/sitting/too-much");
        visitor.post("/sitting/steadier");
        visitor.press(visitor.get("/sitting/after"), "/sitting/after/untold");

        HttpResponse<String> wish = arrive("no", "no", "2");
        HttpResponse<String> begun = visitor.press(wish, "/sitting/begin", "minutes", "15", "approach", "writing");

        assertThat(wish.body())
                .contains("More is open again from")
                .contains("You have done nothing wrong.")
                .contains("A page for nobody, about something small. Closed until ")
                .contains("because it was heavy in a sitting.")
                .doesNotContain("because of answers you gave");
        assertThat(begun.statusCode()).isEqualTo(422);
        assertThat(visitor.get("/practices/C08").body()).contains("More is open again from");
    }

    @Test
    void asksOnTheNextDayAndKeepsIt() {
        begin("5", "");
        visitor.post("/sitting/end");
        clock.move(Duration.ofHours(16));

        HttpResponse<String> page = visitor.get("/sitting/again");
        visitor.press(page, "/sitting/again", "heavy", "2", "relief", "same", "came", "slept-badly");

        assertThat(page.body()).contains("the day after the sitting", "I slept badly, or had bad dreams");
        assertThat(visitor.get(firstPast()).body())
                .contains("The next day, what else came", "I slept badly, or had bad dreams");
    }

    @Test
    void asksTheSameAgainOnlyOnce() {
        begin("5", "");
        visitor.post("/sitting/end");
        clock.move(Duration.ofMinutes(20));
        HttpResponse<String> page = visitor.get("/sitting/again");

        visitor.press(page, "/sitting/again", "heavy", "2");
        visitor.press(page, "/sitting/again", "heavy", "5");

        assertThat(visitor.get(firstPast()).body()).contains("2 of 10").doesNotContain("5 of 10");
    }

    @Test
    void givesACalendarFileThatTellsNothing() {
        begin("5", "");
        visitor.post("/sitting/end");

        HttpResponse<String> file = visitor.get("/sitting/reminder.ics");

        assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        assertThat(file.body()).contains("BEGIN:VCALENDAR").containsPattern("(?s)(SUMMARY:.*){3}");
        assertThat(file.body().toLowerCase(java.util.Locale.ROOT)).doesNotContain("thaw", "sitting", "cry", "tears");
    }

    private void stoppedByTheBrake() {
        begin("15", "naming");
        press("/sitting/next");
        visitor.get("/sitting/stop");
        visitor.post("/sitting/steadier");
    }

    private HttpResponse<String> tell(String... answers) {
        return visitor.press(visitor.get("/sitting/after"), "/sitting/after", answers);
    }

    @Test
    void asksAgainFromFifteenMinutesOn() {
        begin("5", "");
        visitor.post("/sitting/end");
        assertThat(visitor.get("/sitting/again").body()).contains("Not yet");

        clock.move(Duration.ofMinutes(15));
        HttpResponse<String> again = visitor.get("/sitting/again");
        HttpResponse<String> answered = visitor.press(again, "/sitting/again", "heavy", "2");

        assertThat(again.body()).contains("How are you now?");
        assertThat(Visitor.location(answered)).isEqualTo("/sitting/ordinary");
        assertThat(visitor.get(firstPast()).body()).contains("Twenty minutes later");
    }

    @Test
    void leadsToTheWayBackWhereItIsHeavyThen() {
        begin("5", "");
        visitor.post("/sitting/end");
        clock.move(Duration.ofMinutes(20));

        HttpResponse<String> answered = visitor.post("/sitting/again", "heavy", "8");

        assertThat(answered.body()).contains("It is heavy now.").doesNotContain("You stopped.");
    }

    @Test
    void bringsHelpAlsoWhereTheFormIsSentTwice() {
        begin("5", "");
        for (int step = 0; step < 4; step++) {
            press("/sitting/next");
        }
        HttpResponse<String> form = visitor.get("/sitting/after");
        visitor.press(form, "/sitting/after", "line", "I want to die");

        HttpResponse<String> again = visitor.press(form, "/sitting/after", "line", "I want to die");

        assertThat(again.body()).contains("You don’t have to be alone with this");
    }

    @Test
    void fromAnEarlierSittingIsToldOfNothingAndItsWordsWait() {
        stoppedByTheBrake();
        HttpResponse<String> old = visitor.get("/sitting/after");
        visitor.press(old, "/sitting/after/untold");
        begin("5", "");

        HttpResponse<String> late = visitor.press(old, "/sitting/after", "tears", "many", "line", "still here");
        for (int step = 0; step < 4; step++) {
            press("/sitting/next");
        }

        assertThat(Visitor.location(late)).isEqualTo("/sitting/now");
        assertThat(visitor.get("/sitting/after").body()).contains("How was it?", "still here");
    }

    @Test
    void deletesASittingAfterASecondPress() {
        begin("5", "");
        visitor.post("/sitting/end");
        String path = firstPast();

        visitor.press(visitor.get(path + "/delete"), path + "/delete");

        assertThat(visitor.get("/sitting/past").body()).contains("There are none yet");
    }
}
