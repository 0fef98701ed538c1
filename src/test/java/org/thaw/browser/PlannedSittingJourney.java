package org.thaw.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person lets Thaw plan a sitting, sees why each step is there, changes one, and begins. */
class PlannedSittingJourney {
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
    void isAskedForShownChangedAndBegunWithoutScript() {
        try (BrowserContext visitor = chromium.withoutScript(Chromium.Screen.PHONE_DARK)) {
            Page page = visitor.newPage();
            toThePlan(page, () -> {});

            assertThat(page.locator("main")).containsText("Breathing first: you were at 5 of 10.");
            page.getByLabel("Change step 2").click();
            assertThat(page.locator("h1")).containsText("Slow breathing");
            press(page, "Leave it out");

            assertThat(page.locator("h1")).hasText("Does this fit?");
            assertThat(page.locator("main ol")).not().containsText("Slow breathing");
            press(page, "Begin the sitting");
            assertThat(page.locator("h1")).containsText("safe enough");
            press(page, "Go on");
            assertThat(page.locator("h1")).not().containsText("safe enough");
            assertThat(page.locator("h1")).not().containsText("breathing");
        }
    }

    @Test
    void axeFindsNothingOnItsPages() {
        for (Chromium.Screen screen :
                new Chromium.Screen[] {Chromium.Screen.PHONE_DARK, Chromium.Screen.DESKTOP_LIGHT}) {
            try (BrowserContext visitor = chromium.visitor(screen)) {
                Page page = visitor.newPage();
                toThePlan(page, () -> Accessibility.assertNoViolation(page));
                Accessibility.assertNoViolation(page);
                page.getByLabel("Change step 3").click();
                assertThat(page.locator("h1")).containsText("What about");
                Accessibility.assertNoViolation(page);
            }
        }
    }

    private void toThePlan(Page page, Runnable watcher) {
        page.navigate(thaw.address("/sitting/arrive"));
        choose(page, "numb", "3");
        choose(page, "heavy", "5");
        choose(page, "any", "no");
        choose(page, "breath", "no");
        press(page, "Continue");
        choose(page, "minutes", "15");
        choose(page, "approach", "planned");
        press(page, "Begin the sitting");
        assertThat(page.locator("h1")).containsText("was there a feeling");
        watcher.run();
        choose(page, "feeling", "there");
        press(page, "Continue");
        assertThat(page.locator("h1")).containsText("onion");
        choose(page, "water", "yes");
        press(page, "Continue");
        assertThat(page.locator("h1")).containsText("always cried little");
        choose(page, "always", "no");
        press(page, "Continue");
        assertThat(page.locator("h1")).containsText("How near");
        watcher.run();
        choose(page, "near", "moderate");
        press(page, "Continue");
        assertThat(page.locator("h1")).hasText("Does this fit?");
    }

    private static void choose(Page page, String name, String value) {
        page.locator("input[name=" + name + "][value='" + value + "']").check();
    }

    private static void press(Page page, String name) {
        page.locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .first()
                .click();
    }
}
