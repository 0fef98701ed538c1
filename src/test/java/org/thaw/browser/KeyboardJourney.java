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

/** A whole sitting with the keyboard alone: Tab, Space, Enter, arrows, and what one types. */
class KeyboardJourney {

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
    void aWholeSittingAndTheReminderAfterIt() {
        try (BrowserContext visitor = chromium.visitor(Chromium.Screen.DESKTOP_LIGHT)) {
            Page page = visitor.newPage();
            Keyboard keys = new Keyboard(page);
            page.clock().install();
            page.navigate(thaw.address("/"));
            keys.enter("Make room for it");
            keys.enter("Begin");
            keys.choose("numb", "6");
            keys.choose("heavy", "3");
            keys.choose("any", "no");
            keys.choose("breath", "no");
            keys.enter("Continue");
            keys.choose("minutes", "5");
            keys.enter("Begin the sitting");
            keys.enter("Go on");
            keys.enter("Go on");
            keys.enter("I am done");
            keys.enter("I am back");
            assertThat(page.locator("h1")).hasText("How was it?");
            keys.choose("tears", "none");
            keys.enter("Keep this");
            assertThat(page.locator("h1")).hasText("Back to the ordinary");
            assertThat(page.locator("[data-again-notify]")).isVisible();
            assertThat(page.locator("[data-again-now]")).isEmpty();
            page.clock().fastForward("21:00");
            assertThat(page.locator("[data-again-now]")).hasText("It is time to look: how are you now?");
        }
    }

    @Test
    void theBrakeIsTheFirstThingTabReachesInASitting() {
        try (BrowserContext visitor = chromium.visitor(Chromium.Screen.DESKTOP_LIGHT)) {
            Page page = visitor.newPage();
            page.navigate(thaw.address("/sitting/arrive"));
            page.keyboard().press("Tab");

            assertThat(focused(page)).isEqualTo("I want to stop");
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).containsText("You stopped.");
        }
    }

    @Test
    void whatHasTheFocusIsAlwaysSeen() {
        try (BrowserContext visitor = chromium.visitor(Chromium.Screen.PHONE_DARK)) {
            Page page = visitor.newPage();
            page.navigate(thaw.address("/sitting/arrive"));
            for (int tab = 0; tab < 30; tab++) {
                page.keyboard().press("Tab");
                Object covered = page.evaluate(
                        "(() => { const e = document.activeElement; if (e === document.body) return false;"
                                + " const r = e.getBoundingClientRect(); const x = r.x + r.width / 2, y = r.y + r.height / 2;"
                                + " const top = document.elementFromPoint(x, y);"
                                + " return !(top && (top === e || e.contains(top) || top.contains(e))); })()");
                assertThat((Boolean) covered).as("covered: " + focused(page)).isFalse();
            }
        }
    }

    private static String focused(Page page) {
        return page.evaluate("(document.activeElement.innerText || document.activeElement.value || '').trim()")
                .toString();
    }
}
