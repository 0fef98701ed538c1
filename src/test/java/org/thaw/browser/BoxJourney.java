package org.thaw.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.thaw.SharedThaw;

/**
 * Making, filling, closing, weighing and opening a box, in a sitting after its screen, with the keyboard alone. Thaw runs
 * in this program here, so that its clock can stand at noon after a week of closing: nothing is opened at night.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "thaw.test.boxes=yes")
class BoxJourney extends SharedThaw {
    private static final String INSIDE = "the blue kettle sang";

    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @Test
    void aBoxIsMadeFilledClosedAndWeighedWithTheKeyboardAlone() {
        try (BrowserContext browser = chromium.visitor(Chromium.Screen.PHONE_DARK)) {
            Page page = browser.newPage();
            Keyboard keys = new Keyboard(page);
            page.navigate(address("/boxes"));
            page.navigate(address("/sitting/arrive?way=C08"));
            keys.choose("numb", "4");
            keys.choose("heavy", "2");
            keys.choose("any", "no");
            keys.choose("breath", "no");
            keys.enter("Continue");
            keys.choose("minutes", "15");
            keys.enter("Begin the sitting");
            for (int step = 0; step < 4 && !keys.heading().startsWith("What does your box"); step++) {
                keys.enter("Go on");
            }

            assertThat(keys.heading()).isEqualTo("What does your box look like?");
            looksWell(page);
            keys.type("name", "Blue coat");
            keys.choose("lid", "STONE");
            keys.enter("Put it on the shelf");
            assertThat(keys.heading()).isEqualTo("What goes into “Blue coat”?");
            looksWell(page);
            keys.type("words", INSIDE);
            keys.enter("Close the lid");
            assertThat(keys.heading()).isEqualTo("The lid is on. How heavy is “Blue coat”?");
            looksWell(page);
            keys.choose("weight", "6");
            keys.enter("Go on");
            assertThat(keys.heading()).isEqualTo("The lid is on");
            looksWell(page);

            page.navigate(address("/sitting/now"));
            assertThat(keys.heading()).isEqualTo("Which box today?");
            looksWell(page);
            page.navigate(address("/boxes"));
            assertThat(page.locator(".box.tied").innerText()).contains("Blue coat", "6 out of 10");
            looksWell(page);
            page.locator(".box").click();
            assertThat(keys.heading()).isEqualTo("Blue coat");
            looksWell(page);
            page.navigate(address("/boxes/anchors"));
            looksWell(page);
        }
    }

    @Test
    void aLidIsLiftedForMinutesAndClosedWithTheKeyboardAlone() {
        try (BrowserContext browser = chromium.visitor(Chromium.Screen.DESKTOP_LIGHT)) {
            Page page = browser.newPage();
            toTheBox(page);
            openAndClose(page);
        }
    }

    /** A vault with a past, in the step of a sitting that is for the box. */
    private void toTheBox(Page page) {
        page.navigate(address("/shelf/too-close"));
        for (String sent : new String[] {"week", "box?name=Blue+coat&weight=1&words=" + INSIDE, "sitting"}) {
            page.evaluate(
                    "async sent => { const token = document.querySelector('main form input[type=hidden]');"
                            + " await fetch('/test/boxes/' + sent, { method: 'POST', body: new URLSearchParams([[token.name, token.value]]) }); }",
                    sent);
        }
        page.navigate(address("/sitting/now"));
    }

    private void openAndClose(Page page) {
        Keyboard keys = new Keyboard(page);
        assertThat(keys.heading()).isEqualTo("Which box today?");
        keys.enter("Open it for a few minutes");
        Accessibility.assertNoViolation(page);
        keys.choose("before", "2");
        keys.choose("minutes", "3");
        keys.enter("Lift the lid of “Blue coat”");
        assertThat(keys.heading()).isEqualTo("See it, from where you sit");
        assertThat(page.locator("main").innerText()).contains(INSIDE, "Close the lid", "It closes by itself at");
        Accessibility.assertFixedThings(page);
        Accessibility.assertNoViolation(page);
        keys.enter("Next");
        keys.enter("Next");
        keys.enter("Next");
        assertThat(keys.heading()).isEqualTo("Set it down");
        assertThat(page.content()).doesNotContain(INSIDE);
        keys.enter("Close the lid");
        assertThat(keys.heading()).isEqualTo("The lid is on. How high did it go?");
        keys.choose("heavy", "4");
        keys.enter("Go on");
        assertThat(keys.heading()).isEqualTo("How heavy is it now?");
        keys.choose("heavy", "2");
        keys.enter("Go on");
        assertThat(page.locator("main").innerText()).contains("The same box comes next", "tomorrow, 06:00");
        page.goBack();
        assertThat(page.content()).doesNotContain(INSIDE);
        page.navigate(address("/boxes"));
        assertThat(page.locator(".box").innerText()).contains("Blue coat", "1 out of 10");
    }

    private String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    private static void looksWell(Page page) {
        Accessibility.assertFixedThings(page);
        Accessibility.assertNoViolation(page);
        assertThat(page.content()).doesNotContain(INSIDE);
    }
}
