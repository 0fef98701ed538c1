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
    private static final int MOST_TABS = 80;

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
    void aWholeSitting() {
        try (BrowserContext visitor = chromium.visitor(Chromium.Screen.DESKTOP_LIGHT)) {
            Page page = visitor.newPage();
            page.navigate(thaw.address("/"));
            enter(page, "Make room for it");
            enter(page, "Begin");
            choose(page, "numb", "6");
            choose(page, "heavy", "3");
            choose(page, "any", "no");
            choose(page, "breath", "no");
            enter(page, "Continue");
            choose(page, "minutes", "5");
            enter(page, "Begin the sitting");
            enter(page, "Go on");
            enter(page, "Go on");
            enter(page, "I am done");
            enter(page, "I am back");
            assertThat(page.locator("h1")).hasText("How was it?");
            choose(page, "tears", "none");
            enter(page, "Keep this");
            assertThat(page.locator("h1")).hasText("Back to the ordinary");
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

    /** Tabs to a link or button with this name and presses Enter. */
    private static void enter(Page page, String name) {
        for (int tab = 0; tab < MOST_TABS; tab++) {
            page.keyboard().press("Tab");
            if (focused(page).startsWith(name)) {
                String before = page.url() + page.locator("h1").innerText();
                page.keyboard().press("Enter");
                page.waitForCondition(
                        () -> !before.equals(page.url() + page.locator("h1").innerText()));
                return;
            }
        }
        throw new AssertionError("Tab never reached “" + name + "” on " + page.url());
    }

    /** Tabs to a group of choices and chooses with the arrow keys. */
    private static void choose(Page page, String group, String value) {
        for (int tab = 0; tab < MOST_TABS; tab++) {
            page.keyboard().press("Tab");
            if (group.equals(page.evaluate("document.activeElement.name || ''"))) {
                page.keyboard().press("Space");
                for (int arrow = 0;
                        arrow < 12 && !value.equals(page.evaluate("document.activeElement.value"));
                        arrow++) {
                    page.keyboard().press("ArrowDown");
                }
                assertThat(page.evaluate("document.activeElement.value")).isEqualTo(value);
                return;
            }
        }
        throw new AssertionError("Tab never reached the choices of “" + group + "” on " + page.url());
    }

    private static String focused(Page page) {
        return page.evaluate("(document.activeElement.innerText || document.activeElement.value || '').trim()")
                .toString();
    }
}
