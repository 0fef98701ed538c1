package org.thaw.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole interview in a browser without script, on a small screen. */
class InterviewJourney {
    private static final int MOST_PAGES = 60;

    @TempDir
    private Path home;

    private RunningThaw thaw;
    private Chromium chromium;

    @BeforeEach
    void start() {
        thaw = RunningThaw.at(home);
        chromium = new Chromium();
    }

    @AfterEach
    void stop() {
        chromium.close();
        thaw.close();
    }

    @Test
    void aWholeInterviewWithoutScriptFitsASmallScreen() {
        try (BrowserContext visitor = chromium.withoutScript(Chromium.Screen.PHONE_DARK)) {
            Page page = visitor.newPage();
            page.setViewportSize(320, 640);
            begin(page);
            through(page, Accessibility::assertFitsWidth);
            Accessibility.assertFitsWidth(page);
            assertThat(page.locator("h1")).hasText("What fits, what doesn’t, and what we can’t tell");
        }
    }

    private void begin(Page page) {
        page.navigate(thaw.address("/why"));
        press(page, "Begin");
    }

    /** Goes on with nothing more ticked, to the result. */
    private static void through(Page page, Consumer<Page> look) {
        for (int at = 0; at < MOST_PAGES && !page.url().endsWith("/why/result"); at++) {
            look.accept(page);
            if (page.locator("[name=sore]").count() > 0) {
                press(page, "Go on with them");
            } else {
                if (page.locator("input[name=reply]").count() > 0) {
                    page.locator("input[name=reply][value=no]").check();
                }
                press(page, "Continue");
            }
        }
        assertThat(page.url()).endsWith("/why/result");
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
