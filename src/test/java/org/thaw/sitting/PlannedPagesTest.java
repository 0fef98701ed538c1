package org.thaw.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.thaw.SharedThaw;
import org.thaw.Visitor;

/** A sitting that Thaw plans, as a browser without script meets it. */
class PlannedPagesTest extends SharedThaw {
    @Test
    void asksOneThingAPageAndThenShowsThePlanWithItsGrounds() {
        HttpResponse<String> feeling = planned("15", "5");
        assertThat(feeling.body()).contains("<h1>When you last wanted to cry, was there a feeling?</h1>");
        HttpResponse<String> water = answer(feeling, "feeling", "there");
        HttpResponse<String> always = answer(water, "water", "yes");
        HttpResponse<String> near = answer(always, "always", "no");
        HttpResponse<String> plan = answer(near, "near", "strong");

        assertThat(plan.body())
                .contains("<h1>Does this fit?</h1>", "Breathing first: you were at 5 of 10.")
                .contains("A box is opened on a steady day.");
    }

    @Test
    void asksAgainWhereNothingWasChosenAndKeepsTheRest() {
        HttpResponse<String> water = answer(planned("15", "3"), "feeling", "there");

        HttpResponse<String> again = visitor.press(water, "/sitting/plan");

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("Please choose one.", "onion", "name=\"feeling\" value=\"there\"");
    }

    @Test
    void saysThatNoSittingBringsTearsToDryEyesAndLeadsToTheirPage() {
        HttpResponse<String> plan = plan("15", "3", "there", "no", "moderate");

        assertThat(plan.body()).contains("No sitting will bring tears", "href=\"/reasons/R01\"");
        assertThat(plan.body()).doesNotContain("Noticing the stop</h2>", "Music of your own</h2>");
    }

    @Test
    void changesAStepAndRunsWhatWasChanged() {
        HttpResponse<String> plan = plan("15", "3", "little", "yes", "moderate");
        assertThat(plan.body()).contains("Music of your own</h2>");
        HttpResponse<String> step = visitor.press(plan, "/sitting/plan/step", "at", "1");
        HttpResponse<String> changed = visitor.press(step, "/sitting/plan/change", "do", "instead", "practice", "C15");
        assertThat(changed.body()).contains("You chose this.").doesNotContain("Music of your own</h2>");

        HttpResponse<String> begun = visitor.press(changed, "/sitting/plan/begin");

        assertThat(Visitor.location(begun)).isEqualTo("/sitting/now");
        assertThat(visitor.get("/sitting/now").body()).contains("Moving, drawing or humming, about");
    }

    @Test
    void doesNotRunWhatTheRulesDoNotAllowWhateverIsPosted() {
        HttpResponse<String> plan = plan("15", "5", "there", "yes", "strong");
        String page = plan.body();
        String steps = page.replaceAll("(?s).*name=\"steps\" value=\"([^\"]*)\".*", "$1");

        visitor.post(
                "/sitting/plan/begin",
                "numb",
                "7",
                "heavy",
                "5",
                "any",
                "no",
                "breath",
                "no",
                "minutes",
                "15",
                "feeling",
                "there",
                "water",
                "yes",
                "always",
                "no",
                "near",
                "strong",
                "steps",
                steps.replaceAll("APPROACH:C\\d\\d:\\d+", "APPROACH:C08:5"));

        assertThat(visitor.get("/sitting/now").body()).contains("This ends at").doesNotContain("The box, about");
    }

    @Test
    void staysGentleForAYesAtTheScreenWhateverIsPostedAfterwards() {
        HttpResponse<String> begun = visitor.post(
                "/sitting/plan/begin",
                "numb",
                "7",
                "heavy",
                "3",
                "any",
                "unsure",
                "breath",
                "no",
                "minutes",
                "15",
                "near",
                "strong",
                "steps",
                "SETTLE:C01:1,APPROACH:C11:8,CLOSE:C14:2");

        assertThat(Visitor.location(begun)).isEqualTo("/sitting/now");
        assertThat(visitor.get("/sitting/now").body()).doesNotContain("Music of your own, about");
    }

    @Test
    void isShownForAYesAtTheScreenWithoutAnotherQuestionAndCanBeChanged() {
        HttpResponse<String> wish = arrive("3", "yes");
        assertThat(wish.body()).doesNotContain("Can anyone hear you");

        HttpResponse<String> plan = visitor.press(wish, "/sitting/begin", "minutes", "15");
        assertThat(plan.body())
                .contains("<h1>Does this fit?</h1>", "Moving, drawing or humming</h2>", "So we stay gentle.")
                .doesNotContain("Music of your own</h2>");
        HttpResponse<String> step = visitor.press(plan, "/sitting/plan/step", "at", "2");
        assertThat(step.body()).doesNotContain("value=\"C11\"", "value=\"C08\"");
        HttpResponse<String> changed = visitor.press(step, "/sitting/plan/change", "do", "without");
        HttpResponse<String> begun = visitor.press(changed, "/sitting/plan/begin");

        assertThat(changed.body()).contains("in 3 steps").doesNotContain("Moving, drawing or humming</h2>");
        assertThat(Visitor.location(begun)).isEqualTo("/sitting/now");
    }

    @Test
    void staysGentleWhereOthersCanHear() {
        HttpResponse<String> wish = arrive("3", "no");
        assertThat(wish.body()).containsPattern("name=\"privacy\" value=\"alone\"[^>]* checked");
        HttpResponse<String> asked =
                visitor.press(wish, "/sitting/begin", "minutes", "15", "approach", "planned", "privacy", "shared");

        HttpResponse<String> plan = answer(
                answer(answer(answer(asked, "feeling", "there"), "water", "yes"), "always", "no"), "near", "strong");

        assertThat(plan.body())
                .contains("Others may come in, so it stays gentle.", "A place of your own comes first.")
                .doesNotContain("Noticing the stop</h2>", "Music of your own</h2>");
    }

    @Test
    void saysWhyEachPracticeIsClosedAfterADayThatGotHeavy() {
        begin(plan("15", "3", "little", "yes", "moderate"));
        visitor.post("/sitting/too-much");
        visitor.post("/sitting/steadier");
        visitor.press(visitor.get("/sitting/after"), "/sitting/after/untold");

        HttpResponse<String> plan = plan("15", "3", "little", "yes", "moderate");

        assertThat(plan.body())
                .contains("because it was heavy in a sitting.")
                .doesNotContain("because of answers you gave");
    }

    @Test
    void goesBackToTheScreenWhereItWasNotAnswered() {
        HttpResponse<String> page = visitor.post("/sitting/plan", "minutes", "15", "near", "strong");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("Before you sit");
    }

    @Test
    void takesTheComplaintFromTheInterviewWhereThereIsOne() {
        visitor.press(visitor.get("/why"), "/why/begin", "extent", "full");
        visitor.press(visitor.get("/why/question"), "/why/question", "yes", "little-feeling", "rest", "no");

        HttpResponse<String> near = planned("15", "3");

        assertThat(near.body()).contains("<h1>How near may it come today?</h1>");
        HttpResponse<String> plan = answer(near, "near", "moderate");
        assertThat(plan.body()).contains("Music can bring up sadness where there is little.", "the interview");
    }

    @Test
    void leavesOutWhatWentBadlyInASittingBefore() {
        begin(plan("15", "3", "little", "yes", "moderate"));
        next();
        next();
        visitor.press(visitor.get("/sitting/now"), "/sitting/check", "heavy", "4");
        next();
        next();
        visitor.press(visitor.get("/sitting/after"), "/sitting/after", "tears", "few", "heavy", "8");
        visitor.post("/sitting/end");
        clock.move(Duration.ofDays(3));

        HttpResponse<String> plan = plan("15", "3", "little", "yes", "moderate");

        assertThat(plan.body()).contains("After it you were at 8 of 10, on").doesNotContain("Music of your own</h2>");
    }

    private HttpResponse<String> planned(String minutes, String heavy) {
        return visitor.press(arrive(heavy, "no"), "/sitting/begin", "minutes", minutes, "approach", "planned");
    }

    private HttpResponse<String> arrive(String heavy, String any) {
        return visitor.press(
                visitor.get("/sitting/arrive"),
                "/sitting/arrive",
                "numb",
                "7",
                "heavy",
                heavy,
                "any",
                any,
                "breath",
                "no");
    }

    private HttpResponse<String> plan(String minutes, String heavy, String feeling, String water, String near) {
        HttpResponse<String> asked = answer(planned(minutes, heavy), "feeling", feeling);
        return answer(answer(answer(asked, "water", water), "always", "no"), "near", near);
    }

    private HttpResponse<String> answer(HttpResponse<String> page, String name, String value) {
        return visitor.press(page, "/sitting/plan", name, value);
    }

    /** On from a step, whoever draws it. */
    private void next() {
        String turn = visitor.get("/sitting/now").body().replaceAll("(?s).*?name=\"turn\" value=\"(\\d+)\".*", "$1");
        visitor.post("/sitting/next", "turn", turn);
    }

    private void begin(HttpResponse<String> plan) {
        visitor.press(plan, "/sitting/plan/begin");
    }
}
