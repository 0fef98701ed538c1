package org.thaw.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Going through the body by a timed text, coming back to the room, drawing and humming: with the keyboard alone. */
class BodyAndDrawingJourney {
    /** A browser with two voices, one of which would send the words to another machine. */
    private static final String VOICES = """
            window.spoken = [];
            Object.defineProperty(window, 'speechSynthesis', { value: {
              getVoices: () => [{ name: 'far', lang: 'en-GB', localService: false }, { name: 'near', lang: 'en-GB', localService: true }],
              speak: said => window.spoken.push(said.voice.name + ': ' + said.text), cancel() {}, addEventListener() {} } });
            window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
            """;

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
    void theBodyIsGoneThroughPausedAndLeftPartByPartWithTheKeyboard() {
        try (BrowserContext visitor = chromium.visitor(Chromium.Screen.DESKTOP_LIGHT)) {
            Page page = opened(visitor, "/practices/C05/play");
            assertThat(page.locator("[data-voice]")).isHidden();
            page.locator("[data-run]").press("Enter");
            assertThat(page.locator("[data-part]")).hasText("To begin");
            page.locator("[data-skip]").press("Enter");
            assertThat(page.locator("[data-say]")).hasText("Make fists of both hands.");

            page.locator("[data-run]").press("Enter");
            assertThat(page.locator("[data-run]")).hasText("Carry on");
            String left = page.locator("[data-sec]").innerText();
            page.waitForTimeout(1300);
            assertThat(page.locator("[data-sec]").innerText()).isEqualTo(left);
            page.locator("[data-run]").press("Enter");
            page.waitForCondition(() -> !page.locator("[data-sec]").innerText().equals(left));
            Accessibility.assertNoViolation(page);

            for (int part = 0; part < 8; part++) {
                page.locator("[data-skip]").press("Enter");
            }
            assertThat(page.locator("[data-part]")).hasText("That was all of it");
            assertThat(page.locator("[data-run]")).hasText("Once more");
        }
    }

    @Test
    void aVoiceReadsOnlyWhenAskedForAndNeverOneThatSendsTheWordsElsewhere() {
        try (BrowserContext visitor = chromium.visitor(Chromium.Screen.PHONE_DARK)) {
            visitor.addInitScript(VOICES);
            Page page = opened(visitor, "/practices/C05/play");
            page.locator("[data-run]").press("Enter");
            page.locator("[data-skip]").press("Enter");
            assertThat(page.evaluate("window.spoken.length")).isEqualTo(0);
            page.locator("[data-voice]").press("Enter");

            assertThat(page.evaluate("window.spoken.join()")).isEqualTo("near: Make fists of both hands.");
            assertThat(page.locator("[data-say]")).hasAttribute("aria-live", "off");
        }
    }

    @Test
    void theRoomIsComeBackToStepByStepWithoutScript() {
        try (BrowserContext visitor = chromium.withoutScript(Chromium.Screen.PHONE_DARK)) {
            Page page = visitor.newPage();
            page.navigate(thaw.address("/practices/C14/play"));
            for (String step :
                    List.of("both feet", "5 things", "4 things", "3 sounds", "2 smells", "1 taste", "what day")) {
                assertThat(page.locator(".ground-step:visible")).hasCount(1);
                assertThat(page.locator(".ground-step:visible")).containsText(step);
                page.locator(".ground-step:visible .btn").press("Enter");
            }
            page.locator(".ground-step:visible .ground-all").press("Enter");
            assertThat(page.locator(".ground-step:visible")).hasCount(8);
        }
    }

    @Test
    void aShapeIsDrawnWithKeysKeptSeenAndDeleted() {
        try (BrowserContext visitor = chromium.visitor(Chromium.Screen.DESKTOP_LIGHT)) {
            Page page = opened(visitor, "/practices/C15/draw");
            draw(page);
            assertThat(page.locator("input[name=marks]")).hasValue("line,middle,500,500,520,500,540,500,540,520");
            Accessibility.assertNoViolation(page);
            page.locator("button[value=keep]").press("Enter");
            assertThat(page.locator("h1")).hasText("It is kept");
            page.navigate(thaw.address("/practices/C15/drawings"));
            page.locator("main .door").first().press("Enter");

            assertThat(page.locator("polyline")).hasAttribute("points", "500,500 520,500 540,500 540,520");
            Accessibility.assertNoViolation(page);
            page.locator("summary").press("Enter");
            page.locator("main form button").press("Enter");
            assertThat(page.locator("h1")).hasText("Drawings you kept");
            assertThat(page.locator("main")).containsText("There is none.");
        }
    }

    @Test
    void aBurnedDrawingNeverLeavesTheBrowser() {
        try (BrowserContext visitor = chromium.visitor(Chromium.Screen.PHONE_DARK)) {
            List<String> sent = new ArrayList<>();
            Page page = opened(visitor, "/practices/C15/draw");
            page.onRequest(request -> sent.add(body(request)));
            draw(page);
            page.locator("button[value=burn]").press("Enter");

            assertThat(page.locator("h1")).hasText("It is gone");
            assertThat(sent).noneMatch(body -> body.contains("line"));
        }
    }

    @Test
    void aDrawingThatIsLeftInTheMiddleIsThereAgainUntilItIsBurned() {
        try (BrowserContext visitor = chromium.visitor(Chromium.Screen.PHONE_DARK)) {
            Page page = opened(visitor, "/practices/C03/rhythm");
            page.locator("input[value=even]").check();
            page.locator("main form button").first().click();
            assertThat(page.locator("h1")).hasText("Slow breathing");
            page.navigate(thaw.address("/practices/C15/draw"));
            draw(page);
            assertThat(page.locator("[data-kept]")).hasText("Kept so far.");
            page.navigate(thaw.address("/practices/C15/draw"));
            assertThat(page.locator("input[name=marks]")).hasValue("line,middle,500,500,520,500,540,500,540,520");

            page.locator("button[value=burn]").press("Enter");
            assertThat(page.locator("h1")).hasText("It is gone");
            page.navigate(thaw.address("/practices/C15/draw"));
            assertThat(page.locator("input[name=marks]")).hasValue("");
        }
    }

    @Test
    void aToneSoundsOnlyWhenItIsAskedFor() {
        try (BrowserContext visitor = chromium.visitor(Chromium.Screen.PHONE_DARK)) {
            visitor.addInitScript(
                    "window.AudioContext = class extends AudioContext { constructor() { super(); window.heard = this; } };");
            Page page = opened(visitor, "/practices/C15/play");
            page.locator("summary", new Page.LocatorOptions().setHasText("Hum")).press("Enter");
            assertThat(page.evaluate("window.heard === undefined")).isEqualTo(true);
            page.locator("[data-hum]").press("Enter");
            until(page, "window.heard?.state === 'running'");
            page.locator("[data-lower]").press("Enter");
            page.locator("[data-hum]").press("Enter");
            until(page, "window.heard.state === 'suspended'");
        }
    }

    private static void draw(Page page) {
        page.locator("canvas").focus();
        for (String key : List.of("Space", "ArrowRight", "ArrowRight", "ArrowDown", "Space")) {
            page.keyboard().press(key);
        }
    }

    private static Page opened(BrowserContext visitor, String path) {
        Page page = visitor.newPage();
        page.navigate(thaw.address(path));
        return page;
    }

    private static String body(Request request) {
        return request.postData() == null ? "" : request.postData();
    }

    /** The pages allow no eval, which Playwright’s own way of waiting for an expression needs. */
    private static void until(Page page, String holds) {
        page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate(holds)));
    }
}
