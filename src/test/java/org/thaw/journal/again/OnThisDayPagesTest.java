package org.thaw.journal.again;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.thaw.SharedThaw;

/** Pages of this day in other years, as a browser without script meets them. */
class OnThisDayPagesTest extends SharedThaw {
    private static final String KEEP = "/journal/keep";
    private static final Duration TO_NIGHT = Duration.ofHours(11);

    @Test
    void isOffUntilItIsChosen() {
        keep("a year ago", "2025-11-22");
        assertThat(visitor.get("/journal").body()).doesNotContain("<h2>On this day</h2>");

        choose();

        assertThat(onThisDay()).contains("a year ago", "22 November 2025");
    }

    @Test
    void holdsNoSealedPageNoOtherDayAndNothingAtNight() {
        choose();
        keep("a year ago", "2025-11-22");
        keep("the day before", "2025-11-21");
        visitor.press(visitor.get("/journal/write"), "/journal/seal", "text", "sealed then", "on", "2024-11-22");

        assertThat(onThisDay()).contains("a year ago").doesNotContain("the day before", "sealed", "2024");
        clock.move(TO_NIGHT);
        assertThat(visitor.get("/journal").body()).doesNotContain("<h2>On this day</h2>");
    }

    @Test
    void tellsOnlyTheDayOfWhatMayBeHeavy() {
        choose();
        keep("I want to die", "2025-11-22");
        visitor.press(
                visitor.get("/journal/write"),
                KEEP,
                "text",
                "a word alone",
                "feeling",
                "despairing",
                "on",
                "2024-11-22");
        keep("on a heavy day", "2023-11-22");
        visitor.press(visitor.get("/diary"), "/diary/check-in", "heavy", "9", "on", "2023-11-22");

        assertThat(onThisDay())
                .contains("This one may be heavy", "2025", "2024", "2023")
                .doesNotContain("I want to die", "a word alone", "on a heavy day");
    }

    private void choose() {
        visitor.press(visitor.get("/journal/on-this-day"), "/journal/on-this-day", "shown", "yes");
    }

    private String onThisDay() {
        return visitor.get("/journal").body().replaceAll("(?s).*<h2>On this day</h2>(.*?)</ul>.*", "$1");
    }

    private void keep(String text, String day) {
        visitor.press(visitor.get("/journal/write"), KEEP, "text", text, "on", day);
    }
}
