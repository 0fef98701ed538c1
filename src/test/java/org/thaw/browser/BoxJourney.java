package org.thaw.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Making, filling, closing and weighing a box, in a sitting after its screen, with the keyboard alone. */
class BoxJourney {
    private static final int MOST_TABS = 80;
    private static final String INSIDE = "the blue kettle sang";

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
    void aBoxIsMadeFilledClosedAndWeighedWithTheKeyboardAlone() {
        try (BrowserContext visitor = chromium.visitor(Chromium.Screen.PHONE_DARK)) {
            Page page = visitor.newPage();
            page.navigate(thaw.address("/boxes"));
            page.navigate(thaw.address("/sitting/arrive?way=C08"));
            choose(page, "numb", "4");
            choose(page, "heavy", "2");
            choose(page, "any", "no");
            choose(page, "breath", "no");
            enter(page, "Continue");
            choose(page, "minutes", "15");
            enter(page, "Begin the sitting");
            for (int step = 0; step < 4 && !heading(page).startsWith("What does your box"); step++) {
                enter(page, "Go on");
            }

            assertThat(heading(page)).isEqualTo("What does your box look like?");
            looksWell(page);
            type(page, "name", "Blue coat");
            choose(page, "lid", "STONE");
            enter(page, "Put it on the shelf");
            assertThat(heading(page)).isEqualTo("What goes into “Blue coat”?");
            looksWell(page);
            type(page, "words", INSIDE);
            enter(page, "Close the lid");
            assertThat(heading(page)).isEqualTo("The lid is on. How heavy is “Blue coat”?");
            looksWell(page);
            choose(page, "weight", "6");
            enter(page, "Go on");
            assertThat(heading(page)).isEqualTo("The lid is on");
            looksWell(page);

            page.navigate(thaw.address("/sitting/now"));
            assertThat(heading(page)).isEqualTo("Which box today?");
            looksWell(page);
            page.navigate(thaw.address("/boxes"));
            assertThat(page.locator(".box.tied").innerText()).contains("Blue coat", "6 out of 10");
            looksWell(page);
            page.locator(".box").click();
            assertThat(heading(page)).isEqualTo("Blue coat");
            looksWell(page);
            page.navigate(thaw.address("/boxes/anchors"));
            looksWell(page);
        }
    }

    private static void looksWell(Page page) {
        Accessibility.assertFixedThings(page);
        Accessibility.assertNoViolation(page);
        assertThat(page.content()).doesNotContain(INSIDE);
    }

    private static String heading(Page page) {
        return page.locator("h1").innerText();
    }

    private static void type(Page page, String field, String words) {
        reach(page, field);
        page.keyboard().type(words);
    }

    private static void choose(Page page, String group, String value) {
        reach(page, group);
        page.keyboard().press("Space");
        for (int arrow = 0; arrow < 12 && !value.equals(page.evaluate("document.activeElement.value")); arrow++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(page.evaluate("document.activeElement.value")).isEqualTo(value);
    }

    private static void reach(Page page, String field) {
        for (int tab = 0; tab < MOST_TABS; tab++) {
            page.keyboard().press("Tab");
            if (field.equals(page.evaluate("document.activeElement.name || ''"))) {
                return;
            }
        }
        throw new AssertionError("Tab never reached “" + field + "” on " + page.url());
    }

    /** Tabs to a link or button with this name and presses Enter; waits for the next page’s heading. */
    private static void enter(Page page, String name) {
        for (int tab = 0; tab < MOST_TABS; tab++) {
            page.keyboard().press("Tab");
            String focused = page.evaluate("(document.activeElement.innerText || '').trim()")
                    .toString();
            if (focused.equals(name)) {
                String before = heading(page);
                page.keyboard().press("Enter");
                page.waitForCondition(() -> !before.equals(heading(page)));
                return;
            }
        }
        throw new AssertionError("Tab never reached “" + name + "” on " + page.url());
    }
}
