package org.thaw.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A power cut in the middle of the interview. */
class InterruptedInterviewJourney {
    private static final String PASSPHRASE = "harbour lantern quiet moss";

    @TempDir
    private Path home;

    @Test
    void itGoesOnWhereItWasAfterAPowerCut() {
        try (Chromium chromium = new Chromium()) {
            answerAndCut(chromium);
            try (RunningThaw thaw = RunningThaw.at(home);
                    BrowserContext visitor = chromium.visitor(Chromium.Screen.DESKTOP_LIGHT)) {
                goOn(visitor.newPage(), thaw);
                assertThat(thaw.output()).doesNotContain("little-feeling");
            }
        }
    }

    private void answerAndCut(Chromium chromium) {
        RunningThaw thaw = RunningThaw.at(home);
        try (BrowserContext visitor = chromium.visitor(Chromium.Screen.DESKTOP_LIGHT)) {
            Page page = visitor.newPage();
            page.navigate(thaw.address("/keep"));
            page.getByLabel("Name").fill("Evening");
            for (Locator field : page.locator("input[type=password]").all()) {
                field.fill(PASSPHRASE);
            }
            page.locator("main button.btn").first().click();
            assertThat(page.locator("h1")).not().hasText("Keep this");
            page.navigate(thaw.address("/why"));
            press(page, "Begin");
            page.locator("input[name=yes][value=little-feeling]").check();
            press(page, "Continue");
            assertThat(page.locator("h1")).hasText("Which tears do you know?");
        } finally {
            thaw.kill();
        }
    }

    private static void goOn(Page page, RunningThaw thaw) {
        page.navigate(thaw.address("/why/answers"));
        page.getByLabel("Name").fill("Evening");
        page.getByLabel("Passphrase").fill(PASSPHRASE);
        press(page, "Open");
        assertThat(page.locator("main")).containsText("There was only a little feeling, or none");
        page.navigate(thaw.address("/why"));
        page.getByText("Go on where you left off").click();
        assertThat(page.locator("h1")).hasText("Which tears do you know?");
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
