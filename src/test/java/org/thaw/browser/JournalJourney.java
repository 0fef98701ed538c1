package org.thaw.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thaw.journal.picture.PhotoFiles;

/** A page of the journal from its first word to its end, by keyboard and without script. */
class JournalJourney {
    private static final String TEXT = "I feel so lonely tonight. Zquill is on the shelf.";

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
    void aPageIsWrittenNamedShownFoundSealedAndBurnedWithTheKeyboardAlone() {
        try (BrowserContext visitor = chromium.visitor(Chromium.Screen.PHONE_DARK)) {
            Page page = visitor.newPage();
            List<Request> requests = new CopyOnWriteArrayList<>();
            page.onRequest(requests::add);
            Keyboard keyboard = new Keyboard(page);
            page.navigate(thaw.address("/journal"));
            keyboard.type("text", "A line, so that there is a journal.");
            keyboard.press("Keep this");
            assertThat(page.locator("main")).containsText("Your latest pages");
            Accessibility.assertNoViolation(page);

            keyboard.enter("A long page");
            keyboard.type("text", TEXT);
            keyboard.press("Any words for this?");
            assertThat(page.locator("fieldset legend")).hasText("Any of these?");
            assertThat(page.locator("input[name=feeling]:checked")).hasCount(0);
            Accessibility.assertNoViolation(page);
            page.locator("input[name=feeling][value=lonely]").focus();
            page.keyboard().press("Space");
            keyboard.enter("Keep");
            assertThat(page.locator("main")).containsText("Words you chose: lonely");

            keyboard.enter("Add a photo");
            page.setInputFiles("#file", new FilePayload("zquill.png", "image/png", PhotoFiles.png(400, 300)));
            keyboard.type("description", "The shelf");
            keyboard.enter("Add it");
            assertThat(page.locator("figure img")).hasAttribute("alt", "The shelf");
            page.waitForCondition(
                    () -> (Boolean) page.evaluate("document.querySelector('figure img').naturalWidth === 400"));
            Accessibility.assertNoViolation(page);
            Accessibility.assertFitsWidth(page);
            String path = page.url();

            page.navigate(thaw.address("/journal/search"));
            keyboard.type("words", "zquil");
            page.keyboard().press("Enter");
            assertThat(page.locator("main")).containsText("1 found.");
            Accessibility.assertNoViolation(page);

            page.navigate(path);
            keyboard.enter("Change it");
            keyboard.enter("Seal");
            assertThat(page.locator("h1")).hasText("Open this page?");
            assertThat(page.locator("main")).not().containsText("lonely");
            keyboard.enter("Burn this page");
            keyboard.enter("Burn it");
            assertThat(page.locator("main")).not().containsText("sealed page");

            assertThat(requests)
                    .extracting(Request::url)
                    .allMatch(url -> url.startsWith(thaw.address("/")))
                    .noneMatch(url -> url.toLowerCase(Locale.ROOT).contains("zquil"));
            assertThat(thaw.output()).doesNotContainIgnoringCase("zquil");
        }
    }

    @Test
    void wordsAreFoundWithoutScriptAndNothingTypedIsLost() {
        try (BrowserContext visitor = chromium.withoutScript(Chromium.Screen.DESKTOP_LIGHT)) {
            Page page = visitor.newPage();
            page.navigate(thaw.address("/journal/write"));
            page.locator("#title").fill("Tonight");
            page.locator("#text").fill(TEXT);
            page.getByText("Any words for this?").click();
            assertThat(page.locator("fieldset legend")).hasText("Any of these?");
            assertThat(page.locator("#text")).hasValue(TEXT);
            page.locator(".pick").first().click();
            page.locator("button.door").first().click();

            assertThat(page.locator("h1")).hasText("Tonight");
            assertThat(page.locator("main")).containsText("Words you chose: lonely");
        }
    }
}
