package org.thaw.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The players that no other journey walks: in a sitting where the screen comes first, alone where they are gentle. */
class EveryPlayerJourney {
    private static final int MINUTE = 60_000;

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
    void aCalmPlaceGoesOnByItselfIsStayedInAndLeftOnPurpose() {
        try (BrowserContext visitor = chromium.visitor(Chromium.Screen.PHONE_DARK)) {
            Page page = visitor.newPage();
            page.clock().install();
            arriveAt(page, "C07", "A calm place");
            Keyboard keys = new Keyboard(page);
            Locator shown = page.locator("h2.calm-sense:visible");
            Accessibility.assertNoViolation(page);
            keys.press("Go there");
            assertThat(shown).hasText("What do you see there?");
            assertThat(page.locator("[data-said]")).hasText("What do you see there?");
            page.clock().fastForward(MINUTE / 2 + 500);
            assertThat(shown).hasText("What do you hear?");
            keys.press("Stay here");
            page.clock().fastForward(2 * MINUTE);
            assertThat(shown).hasText("What do you hear?");
            assertThat(page.locator("[data-goes]")).hasText("It waits for you.");
            Accessibility.assertNoViolation(page);
            keys.press("One back");
            assertThat(shown).hasText("What do you see there?");
            Locator next = page.locator("[data-on]");
            for (int sense = 0; sense < 5; sense++) {
                next.press("Enter");
            }
            assertThat(page.locator("h2:focus")).hasText("Give it a word, and leave on purpose");
            keys.type("word", "lake");
            keys.enter("I have left it");

            page.navigate(thaw.address("/sitting"));
            keys.enter("End it here");
            arriveAt(page, "C07", "A calm place");
            assertThat(page.locator("main")).containsText("Your word of last time is “lake”.");
            keys.press("Show it all as text");
            assertThat(page.locator("h2.calm-sense:visible")).hasCount(6);
            Accessibility.assertNoViolation(page);
        }
    }

    @Test
    void theStopIsSoftenedForTenSecondsWhichCanBeCutShort() {
        try (BrowserContext visitor = chromium.visitor(Chromium.Screen.DESKTOP_LIGHT)) {
            Page page = visitor.newPage();
            page.clock().install();
            arriveAt(page, "C12", "Where is the brake?");
            Keyboard keys = new Keyboard(page);
            Accessibility.assertNoViolation(page);
            page.locator("input[value=JAW]").press("Space");
            Locator said = page.locator("[data-said]");
            keys.press("Count the 10 seconds");
            assertThat(said).hasText("Softer by a tenth.");
            Locator count = page.locator("[data-start]");
            count.press("Enter");
            assertThat(said).hasText("Let it come back, and rest.");
            for (int time = 1; time < 5; time++) {
                count.press("Enter");
                page.clock().fastForward(MINUTE / 6 + 500);
                assertThat(said).hasText("Let it come back, and rest. That was " + time + " of 5.");
            }
            count.press("Enter");
            page.clock().fastForward(MINUTE / 6 + 500);
            assertThat(said).hasText("That was five times. Let it come back, and rest.");
            assertThat(page.locator("[data-left]")).isEmpty();
            keys.enter("Go on");

            page.navigate(thaw.address("/sitting"));
            keys.enter("End it here");
            arriveAt(page, "C12", "Where is the brake?");
            assertThat(page.locator("main")).containsText("Where it was before: the jaw.");
        }
    }

    @Test
    void theBodyIsNoticedPartByPartInASittingThatPausesAndGoesOn() {
        try (BrowserContext visitor = chromium.visitor(Chromium.Screen.PHONE_DARK)) {
            Page page = visitor.newPage();
            arriveAt(page, "C06", "Through the body, slowly");
            Keyboard keys = new Keyboard(page);
            keys.press("Begin");
            assertThat(page.locator("[data-part]")).hasText("To begin");
            assertThat(page.locator("[data-sec]")).hasAttribute("aria-hidden", "true");
            Accessibility.assertNoViolation(page);
            keys.press("Leave this part");
            assertThat(page.locator("[data-part]")).not().hasText("To begin");
            page.locator("[data-run]").press("Enter");
            assertThat(page.locator("[data-run]")).hasText("Carry on");
            page.locator("main form[action='/sitting/pause'] button").press("Enter");
            assertThat(page.locator("h1")).hasText("Paused");
            keys.enter("Go on");
            assertThat(page.locator("h1")).hasText("Through the body, slowly");
            page.locator("main form[action='/sitting/next'] button").press("Enter");
            assertThat(page.locator("h1")).not().hasText("Through the body, slowly");
        }
    }

    @Test
    void aWordAndAKindWordAreFoundWithoutScript() {
        try (BrowserContext visitor = chromium.withoutScript(Chromium.Screen.PHONE_DARK)) {
            Page page = visitor.newPage();
            Keyboard keys = new Keyboard(page);
            page.navigate(thaw.address("/practices/C02/play"));
            keys.enter("With how it feels");
            page.locator("input[name=pad]").first().press("Space");
            keys.enter("Continue");
            keys.type("own", "grey");
            keys.enter("Continue");
            assertThat(page.locator("main")).containsText("“A part of me feels: grey.”");
            keys.enter("Continue");
            keys.enter("Keep it");
            assertThat(page.locator("h1")).hasText("That was it");

            page.navigate(thaw.address("/practices/C16/play"));
            keys.type("words", "It is all right.");
            keys.enter("Go on");
            page.navigate(thaw.address("/practices/C16/play"));
            assertThat(page.locator("main")).containsText("It is all right.");
            keys.enter("Ask somebody to just listen");
            keys.type("who", "Mara");
            keys.enter("Make the text");
            assertThat(page.locator("textarea")).containsText("Mara");
        }
    }

    @Test
    void aRuleIsLookedAtAndADodgeIsNotedWithTheKeyboardAlone() {
        try (BrowserContext visitor = chromium.visitor(Chromium.Screen.DESKTOP_LIGHT)) {
            Page page = visitor.newPage();
            Keyboard keys = new Keyboard(page);
            page.navigate(thaw.address("/practices/C13/play"));
            keys.enter("A rule about crying");
            keys.type("words", "Nobody may see it.");
            keys.enter("Continue");
            Accessibility.assertNoViolation(page);
            keys.enter("Back");
            assertThat(page.locator("textarea")).hasValue("Nobody may see it.");
            for (int question = 0; question < 5; question++) {
                keys.enter("Continue");
            }
            assertThat(page.locator("main")).containsText("Nobody may see it.");
            Accessibility.assertNoViolation(page);
            keys.enter("Go on");
            assertThat(page.locator("h1")).hasText("That was it");

            page.navigate(thaw.address("/dodges"));
            page.locator("button[name=kind]").first().press("Enter");
            assertThat(page.locator("h2").first()).hasText("What you noticed");
            page.locator("main .door").first().press("Enter");
            assertThat(page.locator("h1")).hasText("What was under it?");
            Accessibility.assertNoViolation(page);
            keys.type("words", "tired");
            keys.enter("Keep this");
            assertThat(page.locator("main")).containsText("You said what was under it.");
        }
    }

    /** What is gentle is walked alone by other journeys; here it is what a person came to a sitting for. */
    @Test
    void whatIsPlayedAloneIsPlayedInASittingToo() {
        Map<String, List<String>> gentle = Map.of(
                "C02", List.of("Where do you want to begin?", "Without words"),
                "C13", List.of("What do you want to look at?", "Not now"),
                "C15", List.of("Move, draw or hum", "Go on"),
                "C16", List.of("What would you say to a friend?", "Go on"));
        try (BrowserContext visitor = chromium.withoutScript(Chromium.Screen.PHONE_DARK)) {
            Page page = visitor.newPage();
            gentle.forEach((practice, words) -> {
                arriveAt(page, practice, words.getFirst());
                press(page, words.getLast());
                assertThat(page.locator("h1")).not().hasText(words.getFirst());
                page.navigate(thaw.address("/sitting"));
                press(page, "End it here");
                assertThat(page.locator("h1")).not().hasText("A sitting");
            });
        }
    }

    /** Through the screen to the step of a practice that a person came for. */
    private static void arriveAt(Page page, String practice, String heading) {
        page.navigate(thaw.address("/sitting/arrive?way=" + practice));
        for (String answer : new String[] {"numb=3", "heavy=2", "any=no", "breath=no"}) {
            check(page, answer);
        }
        press(page, "Continue");
        assertThat(page.locator("h1")).hasText("How far today?");
        check(page, "minutes=15");
        press(page, "Begin the sitting");
        assertThat(page.locator("h1")).hasText("What would make it safe enough?");
        press(page, "Go on");
        Locator there = page.locator("h1").getByText(heading);
        Locator breathing = page.locator("h1").getByText("Slow breathing");
        assertThat(there.or(breathing)).isAttached();
        if (breathing.count() > 0) {
            press(page, "Go on");
        }
        assertThat(there).isVisible();
    }

    private static void check(Page page, String answer) {
        String[] parts = answer.split("=");
        page.locator("input[name=" + parts[0] + "][value='" + parts[1] + "']").check();
    }

    private static void press(Page page, String name) {
        page.locator("main button", new Page.LocatorOptions().setHasText(name))
                .first()
                .click();
    }
}
