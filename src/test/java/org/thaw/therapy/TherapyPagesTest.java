package org.thaw.therapy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.thaw.SharedThaw;

/** When to talk with somebody trained, and how to find them, as a browser without script shows it. */
class TherapyPagesTest extends SharedThaw {
    @Test
    void promisesNoTearsAndRecommendsNobody() {
        assertThat(visitor.get("/therapy").body())
                .contains("No therapist can promise you tears", "We recommend none, and nobody pays us.")
                .contains("It is a business.", "href=\"/help\"")
                .doesNotContain("What you have told", "psychologytoday.com", "betterhelp.com");
    }

    @Test
    void leadsToPublicServicesOfTheCountryAndSaysWhenAndHowTheyWereRead() {
        String germany = visitor.get("/therapy?country=DE").body();

        assertThat(germany)
                .contains("psychotherapeutische Sprechstunde", "href=\"tel:116117\"")
                .contains("Read on 28 November 2026 in stored copies", "Barmer, a public health insurer in Germany");
        assertThat(germany.indexOf("Sprechstunde")).isLessThan(germany.indexOf("Psychology Today"));
    }

    @Test
    void remembersTheCountryThatWasChosenForHelp() {
        visitor.get("/help?country=NZ");

        assertThat(visitor.get("/therapy").body()).contains("health improvement practitioner");
    }

    @Test
    void saysWhereItKnowsNothing() {
        assertThat(visitor.get("/therapy?country=KE").body()).contains("nothing for this country");
        assertThat(visitor.get("/therapy?country=%3Cscript%3E").body())
                .contains("In most countries", "Choose a country");
    }

    @Test
    void showsNoCountryThatWasReadTooLongAgo() {
        clock.move(Duration.ofDays(191));

        assertThat(visitor.get("/therapy?country=DE").body())
                .contains("nothing for this country")
                .doesNotContain("tel:116117");
    }

    @Test
    void showsTheSignsInWhatThePersonSaidAndNoOthers() {
        visitor.press(visitor.get("/why"), "/why/begin", "extent", "full");
        answer("little-interest", "yes", "little-interest", "rest", "left_out");
        answer("yearning", "rest", "no");
        answer("punished", "rest", "unsure");

        assertThat(visitor.get("/therapy").body())
                .contains("What you have told", "They are no diagnosis.")
                .contains(
                        "You said yes to: “For two weeks or more, have you had little interest or pleasure in things?”")
                .doesNotContain("More than a year after a loss", "Crying was met with anger");
    }

    @Test
    void showsNumbWeeksOfTheDiary() {
        for (int day : new int[] {0, 3, 7, 10, 15}) {
            clock.move(Duration.ofDays(-day));
            visitor.press(visitor.get("/diary"), "/diary/check-in", "numb", "8");
            clock.move(Duration.ofDays(day));
        }

        assertThat(visitor.get("/therapy").body())
                .contains("Your diary tells of numb weeks.", "you noted numbness on 5 days. On 5 of them");
    }

    private void answer(String question, String... fields) {
        visitor.press(visitor.get("/why/ask/" + question), "/why/question", fields);
    }
}
