package org.thaw.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All the ways into a vault, made, used and taken away, as a person does it. */
class WaysJourney {
    private static final String PASSPHRASE = "harbour lantern quiet moss";

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

    private static String atLocalhost(String path) {
        return "http://localhost:" + thaw.port() + path;
    }

    private static void keep(Page page, String name) {
        page.navigate(atLocalhost("/keep"));
        page.locator("#name").fill(name);
        page.locator("#passphrase").fill(PASSPHRASE);
        page.locator("#passphrase-again").fill(PASSPHRASE);
        press(page, "Make it");
        assertThat(page.locator("h1")).hasText("It is kept");
    }

    private static void press(Page page, String words) {
        page.locator("main")
                .getByText(words, new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
    }

    private static void lock(Page page) {
        page.navigate(atLocalhost("/lock"));
        press(page, "Lock now");
        assertThat(page.locator("h1")).hasText("It is locked");
    }

    /** Writes the words down, types two back, and gives all twelve. */
    private static List<String> writeDownWords(Page page) {
        press(page, "Show the words");
        List<String> words = page.locator(".paper-words li").allInnerTexts();
        press(page, "I have written them down");
        for (Locator field : page.locator("input.input").all()) {
            int place = Integer.parseInt(page.locator("label[for='" + field.getAttribute("id") + "']")
                    .innerText()
                    .replace("Word ", ""));
            field.fill(" " + words.get(place - 1).toUpperCase(Locale.ROOT));
        }
        press(page, "Continue");
        assertThat(page.locator("[role=status]")).containsText("Your twelve words open your vault now");
        return words;
    }

    private static void openWithWords(Page page, String name, String words) {
        page.navigate(atLocalhost("/open"));
        page.locator("#name").fill(name);
        page.locator("[formaction='/open/words']").click();
        assertThat(page.locator("#name")).hasValue(name);
        page.locator("#recovery").fill(words);
        press(page, "Open");
    }

    private static void addPasskey(Page page, String label) {
        page.navigate(atLocalhost("/ways/passkey"));
        page.locator("#label").fill(label);
        press(page, "Make it");
        assertThat(page.locator("h1")).hasText("Ways into your vault");
        assertThat(page.locator("[role=status]")).containsText("This passkey opens your vault now");
    }

    private static void openWithPasskey(Page page) {
        page.navigate(atLocalhost("/open?then=/ways"));
        page.locator("[formaction='/open/passkey']").click();
        press(page, "Use a passkey");
    }

    @Test
    void wordsOnPaperOpenItAndBringANewPassphraseWithoutScript() {
        try (BrowserContext visitor = chromium.withoutScript(Chromium.Screen.PHONE_DARK)) {
            Page page = visitor.newPage();
            keep(page, "words");
            press(page, "Write down twelve words");
            List<String> words = writeDownWords(page);
            lock(page);

            openWithWords(page, "words", "1. " + String.join(",\n2) ", words).toUpperCase(Locale.ROOT));
            assertThat(page.locator("h1")).containsText("Do you want a new passphrase?");
            press(page, "Choose a new passphrase");
            page.locator("#passphrase").fill("cellar violin amber thunder");
            page.locator("#passphrase-again").fill("cellar violin amber thunder");
            press(page, "Change it");
            assertThat(page.locator("[role=status]")).containsText("Your passphrase is changed");
            lock(page);

            page.navigate(atLocalhost("/open"));
            page.locator("#name").fill("words");
            page.locator("#passphrase").fill(PASSPHRASE);
            press(page, "Open");
            assertThat(page.locator("#name-error")).isVisible();
            page.locator("#passphrase").fill("cellar violin amber thunder");
            press(page, "Open");
            assertThat(page).hasURL(atLocalhost("/"));
        }
    }

    @Test
    void mistakesInTheWordsAreToldApartFromAWrongVault() {
        try (BrowserContext visitor = chromium.visitor(Chromium.Screen.DESKTOP_LIGHT)) {
            Page page = visitor.newPage();
            keep(page, "mistakes");
            press(page, "Write down twelve words");
            List<String> words = writeDownWords(page);
            lock(page);

            openWithWords(page, "mistakes", String.join(" ", words.subList(0, 11)));
            assertThat(page.locator("#recovery-error")).containsText("You typed 11.");
            assertThat(page.locator("#recovery")).hasValue("");
            openWithWords(page, "mistakes", "thaw " + String.join(" ", words.subList(1, 12)));
            assertThat(page.locator("#recovery-error")).containsText("Look at word 1 once more.");
            openWithWords(page, "somebody", String.join(" ", words));
            assertThat(page.locator("#name-error")).containsText("do not open anything here");
            Accessibility.assertNoViolation(page);
        }
    }

    @Test
    void twoPasskeysOpenItUntilTheyAreTakenAway() {
        try (BrowserContext visitor = chromium.visitor(Chromium.Screen.DESKTOP_LIGHT)) {
            Page page = visitor.newPage();
            VirtualPasskeys devices = VirtualPasskeys.in(visitor, page);
            keep(page, "keys");
            String phone = devices.device("internal");
            addPasskey(page, "my phone");
            devices.takeAway(phone);
            devices.device("usb");
            addPasskey(page, "small key");
            assertThat(page.locator(".way-name")).hasText(new String[] {"my phone", "small key"});
            Accessibility.assertNoViolation(page);
            lock(page);

            openWithPasskey(page);
            assertThat(page).hasURL(atLocalhost("/ways"));
            lock(page);
            openWithPasskey(page);
            assertThat(page).hasURL(atLocalhost("/ways"));

            page.locator("a[href^='/ways/remove?slot=passkey']").last().click();
            press(page, "Remove it");
            assertThat(page.locator("[role=status]")).containsText("That way in is gone");
            assertThat(page.locator(".way-name")).hasCount(1);
            lock(page);
            openWithPasskey(page);
            assertThat(page.locator(".error-box")).containsText("This passkey does not open anything here.");
            Accessibility.assertNoViolation(page);
        }
    }

    @Test
    void aPasskeyThatIsTurnedAwayLeavesTheOtherWays() {
        try (BrowserContext visitor = chromium.visitor(Chromium.Screen.PHONE_DARK)) {
            Page page = visitor.newPage();
            VirtualPasskeys devices = VirtualPasskeys.in(visitor, page);
            keep(page, "cancelled");
            String phone = devices.device("internal");
            addPasskey(page, "phone");
            lock(page);
            devices.refuse(phone);

            openWithPasskey(page);
            assertThat(page.locator("[data-say=stopped]")).isVisible();
            Accessibility.assertNoViolation(page);
            press(page, "Open with your passphrase");
            page.locator("#name").fill("cancelled");
            page.locator("#passphrase").fill(PASSPHRASE);
            press(page, "Open");
            assertThat(page).hasURL(atLocalhost("/ways"));
        }
    }

    @Test
    void passkeysAreExplainedWhereTheyCannotWork() {
        try (BrowserContext visitor = chromium.withoutScript(Chromium.Screen.PHONE_DARK)) {
            Page page = visitor.newPage();
            page.navigate(atLocalhost("/open/passkey"));
            assertThat(page.locator("main")).containsText("Passkeys need JavaScript");
            assertThat(page.getByText("Use a passkey")).isHidden();

            page.navigate(thaw.address("/open/passkey"));
            press(page, "Go to localhost");
            assertThat(page).hasURL(atLocalhost("/open/passkey"));
        }
    }

    @Test
    void thePaperHoldsNothingButTheWords() {
        try (BrowserContext visitor = chromium.visitor(Chromium.Screen.DESKTOP_LIGHT)) {
            Page page = visitor.newPage();
            keep(page, "paper");
            press(page, "Write down twelve words");
            press(page, "Show the words");
            assertThat(page.getByText("Print", new Page.GetByTextOptions().setExact(true)))
                    .isVisible();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".paper-words li").first()).isVisible();
            assertThat(page.locator(".top")).isHidden();
            assertThat(page.locator(".foot")).isHidden();
            assertThat(page.getByText("I have written them down")).isHidden();
            assertThat(page.locator("main").innerText().toLowerCase(Locale.ROOT))
                    .doesNotContain("vault", "thaw");
        }
    }

    @Test
    void anOpenVaultAloneChangesNothing() {
        try (BrowserContext visitor = chromium.visitor(Chromium.Screen.DESKTOP_LIGHT)) {
            Page page = visitor.newPage();
            keep(page, "left open");
            lock(page);
            page.navigate(atLocalhost("/open?then=/ways/passphrase"));
            page.locator("#name").fill("left open");
            page.locator("#passphrase").fill(PASSPHRASE);
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).hasText("What is your passphrase?");
            page.locator("#passphrase").fill("a guess of a stranger");
            page.keyboard().press("Enter");
            assertThat(page.locator("#passphrase-error")).containsText("That is not the passphrase");
            Accessibility.assertNoViolation(page);
            page.locator("#passphrase").fill(PASSPHRASE);
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).hasText("What is your new passphrase?");
        }
    }

    @Test
    void aWeakPassphraseIsAdvisedAgainstAndNeverForbidden() {
        try (BrowserContext visitor = chromium.visitor(Chromium.Screen.PHONE_DARK)) {
            Page page = visitor.newPage();
            page.navigate(atLocalhost("/keep"));
            choose(page, "weak", "Passw0rd!");
            assertThat(page.locator("#passphrase-error")).containsText("among the first that anybody would try");
            choose(page, "weak", "winter lamp");
            assertThat(page.locator("#passphrase-error")).containsText("Add two words");
            Accessibility.assertNoViolation(page);
            page.locator("[name=passphrase-weak]").check();
            choose(page, "weak", "winter lamp");
            assertThat(page.locator("h1")).hasText("It is kept");
        }
    }

    private static void choose(Page page, String name, String passphrase) {
        page.locator("#name").fill(name);
        page.locator("#passphrase").fill(passphrase);
        page.locator("#passphrase-again").fill(passphrase);
        press(page, "Make it");
    }

    @Test
    void everyPageOfTheWaysPassesInBothThemesAndAtThreeHundredAndTwentyPixels() {
        for (Chromium.Screen screen : List.of(Chromium.Screen.PHONE_DARK, Chromium.Screen.DESKTOP_LIGHT)) {
            try (BrowserContext visitor = chromium.visitor(screen)) {
                Page page = visitor.newPage();
                keep(page, "pages " + screen);
                for (String path : List.of(
                        "/keep",
                        "/ways",
                        "/ways/proof",
                        "/ways/passphrase",
                        "/ways/words",
                        "/ways/passkey",
                        "/open/words",
                        "/open/passkey")) {
                    page.navigate(atLocalhost(path));
                    Accessibility.assertFixedThings(page);
                    Accessibility.assertNoViolation(page);
                }
                page.navigate(atLocalhost("/ways/words"));
                press(page, "Show the words");
                Accessibility.assertNoViolation(page);
                press(page, "I have written them down");
                Accessibility.assertNoViolation(page);
                page.goBack();
                page.setViewportSize(320, 640);
                Accessibility.assertFitsWidth(page);
            }
        }
    }
}
