package org.thaw.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A check-in by keyboard, tears without script, and what the notes show. */
class DiaryJourney {
    /** Ten seconds, for somebody who presses two and a half keys in each. */
    private static final int MOST_KEYS = 25;

    @TempDir
    private static Path home;

    private static RunningThaw thaw;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        thaw = RunningThaw.at(home);
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        thaw.close();
    }

    @Test
    void aCheckInTakesAFewKeysAndShowsInTheNotes() {
        try (BrowserContext visitor = chromium.visitor(Chromium.Screen.DESKTOP_LIGHT)) {
            Page page = visitor.newPage();
            page.navigate(thaw.address("/diary"));
            Keys keys = new Keys(page);

            keys.tabTo("numb").press("6");
            keys.tabTo("want").press("1", "0");
            keys.tabTo("heavy").press("3");
            keys.tabTo("sleep").press("Space");
            keys.tabTo("word").press("g", "r", "e", "y", "Enter");

            assertThat(page.locator("main")).containsText("Numb 6, wanting to cry 10, heavy 3, slept badly, “grey”");
            assertThat(keys.pressed()).isLessThanOrEqualTo(MOST_KEYS);
            assertWell(page, "/diary", "/diary/calendar", "/diary/timeline", "/what-helps");
            assertThat(page.locator("h1")).hasText("What helps me");
            assertThat(page.locator("main")).containsText("You noted it on 1 day.");
        }
    }

    @Test
    void tearsAreNotedWithoutScriptBackdatedAndDeleted() {
        try (BrowserContext visitor = chromium.withoutScript(Chromium.Screen.PHONE_DARK)) {
            Page page = visitor.newPage();
            page.navigate(thaw.address("/diary/tears"));
            page.getByLabel("A few tears").check();
            page.getByLabel("Moved, touched").check();
            page.getByLabel("What set it off?").fill("a song");
            page.locator("summary").click();
            page.getByLabel("Day").fill("2026-10-03");
            page.getByLabel("Time").fill("22:40");
            page.getByText("Keep this").click();
            assertThat(page.locator("main")).containsText("Saturday 3 October 2026, 22:40. Moved, touched, “a song”");

            page.navigate(thaw.address("/diary/calendar?month=2026-10"));
            page.locator("a.diary-noted").click();
            assertThat(page.locator("h1")).hasText("Saturday 3 October");
            page.getByText("A few tears").click();
            page.getByText("Delete it").click();
            page.getByText("Delete it").click();
            assertThat(page.locator("h1")).hasText("How is it?");
            assertThat(page.getByText("a song")).hasCount(0);
        }
    }

    private static void assertWell(Page page, String... paths) {
        for (String path : paths) {
            page.navigate(thaw.address(path));
            Accessibility.assertFixedThings(page);
            Accessibility.assertNoViolation(page);
        }
    }

    /** Somebody at a keyboard, whose presses are counted. */
    private static final class Keys {
        private static final String FOCUSED = "document.activeElement.name || ''";

        private final Page page;
        private int pressed;

        Keys(Page page) {
            this.page = page;
        }

        Keys tabTo(String field) {
            while (!field.equals(page.evaluate(FOCUSED))) {
                press("Tab");
                assertThat(pressed).as("presses on the way to " + field).isLessThanOrEqualTo(MOST_KEYS);
            }
            return this;
        }

        void press(String... keys) {
            for (String key : keys) {
                page.keyboard().press(key);
                pressed++;
            }
        }

        int pressed() {
            return pressed;
        }
    }
}
