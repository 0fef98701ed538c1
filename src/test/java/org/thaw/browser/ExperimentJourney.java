package org.thaw.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.thaw.SharedThaw;

/**
 * An experiment from its question to its answer, with the keyboard alone. Thaw runs in this program here, so that its
 * clock can be moved: no Thaw that a person runs has such a clock.
 */
class ExperimentJourney extends SharedThaw {
    private static final String QUESTION = "Is it the music?";
    private static final int DAYS = 10;
    private static final int MISSED = 4;

    @Test
    void fromAQuestionToAnAnswerWithTheKeyboardAlone() {
        try (Chromium chromium = new Chromium();
                BrowserContext browser = chromium.visitor(Chromium.Screen.PHONE_DARK)) {
            Page page = browser.newPage();
            Keyboard keys = new Keyboard(page);
            page.navigate(address("/what-helps/experiments"));
            looksWell(page);
            keys.enter("Make an experiment");
            begin(page, keys);
            for (int day = 1; day <= DAYS; day++) {
                live(page, keys, day);
                clock.move(Duration.ofDays(1));
                page.reload();
            }
            answer(page, keys);
        }
    }

    private void begin(Page page, Keyboard keys) {
        assertThat(keys.heading()).isEqualTo("What do you want to find out?");
        looksWell(page);
        keys.type("wondering", QUESTION);
        keys.type("first-own", "a song I know");
        keys.type("second-own", "no song");
        keys.choose("scale", "own");
        keys.type("scale-own", "Something moved");
        keys.choose("better", "higher");
        keys.choose("days", "10");
        keys.enter("Draw the lot and begin");
        assertThat(keys.heading()).isEqualTo(QUESTION);
        looksWell(page);
    }

    private void live(Page page, Keyboard keys, int day) {
        assertThat(page.locator("main").innerText()).contains("Day " + day + " of " + DAYS);
        if (day == MISSED) {
            return;
        }
        boolean song = page.locator(".experiment-way").innerText().equals("a song I know");
        keys.choose("score", Integer.toString(song ? 6 + day % 3 : 2 + day % 2));
        keys.press("Keep this number");
        page.waitForCondition(
                () -> page.locator("main").innerText().contains(day < DAYS ? "Today is noted" : "The days are over"));
    }

    private void answer(Page page, Keyboard keys) {
        assertThat(page.locator("main").innerText()).contains("The days are over. You noted 9 of 10 days.");
        looksWell(page);
        keys.press("See the answer");
        page.waitForCondition(() -> page.locator("figure").count() == 1);
        assertThat(page.locator("main").innerText())
                .contains("Days with “a song I know” were higher", "One was missed.", "What you expect plays a part");
        looksWell(page);
    }

    private String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    private static void looksWell(Page page) {
        Accessibility.assertFixedThings(page);
        Accessibility.assertNoViolation(page);
        page.setViewportSize(320, 700);
        Accessibility.assertFitsWidth(page);
        page.setViewportSize(390, 844);
    }
}
