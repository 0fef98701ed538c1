package org.thaw.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.thaw.SharedThaw;

/** Setting a mail server up, trying it, and sending a sign, with the keyboard alone. */
class SendingJourney extends SharedThaw {
    @Test
    void fromTheSettingsToASignThatWasHandedOver() {
        ServerSetup setup = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(30_000);
        GreenMail server = new GreenMail(setup);
        server.start();
        try (Chromium chromium = new Chromium();
                BrowserContext browser = chromium.visitor(Chromium.Screen.PHONE_DARK)) {
            Page page = browser.newPage();
            Keyboard keys = new Keyboard(page);
            page.navigate(address("/people/new"));
            writeDown(page, keys);
            page.navigate(address("/people/mail"));
            setUp(page, keys, server.getSmtp().getPort());
            send(page, keys);
            assertThat(server.getReceivedMessages()).hasSize(2);
        } finally {
            server.stop();
        }
    }

    private static void writeDown(Page page, Keyboard keys) {
        keys.type("name", "Sam");
        keys.type("phone", "+44123456789");
        keys.type("mail", "sam@example.org");
        keys.type("mark", "Is the kettle on?");
        keys.type("meaning", "I want company.");
        keys.enter("Keep this");
        assertThat(keys.heading()).isEqualTo("Sam");
        keys.press("They said yes");
        page.waitForCondition(() -> page.locator("main").innerText().contains("Send the sign"));
    }

    private static void setUp(Page page, Keyboard keys, int port) {
        looksWell(page);
        keys.type("server", "localhost");
        page.locator("#port").fill(Integer.toString(port));
        keys.choose("security", "none");
        keys.type("from", "maja@example.org");
        keys.press("Keep this");
        page.waitForCondition(() -> page.locator("#test").count() == 1);
        looksWell(page);
        keys.press("Send a test message to myself");
        page.waitForCondition(() -> page.locator("main").innerText().contains("It was handed over."));
        looksWell(page);
    }

    private void send(Page page, Keyboard keys) {
        page.navigate(address("/people"));
        keys.enter("Sam");
        page.waitForCondition(() -> page.locator("main").innerText().contains("Send it by e-mail from Thaw"));
        looksWell(page);
        page.locator("main form[action$='/send'] button").first().press("Enter");
        page.waitForCondition(() -> page.locator("h1").innerText().equals("It was handed over"));
        assertThat(page.locator("main").innerText()).contains("Whether it arrives or is read, Thaw can’t know.");
        looksWell(page);
    }

    private String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    private static void looksWell(Page page) {
        Accessibility.assertFixedThings(page);
        Accessibility.assertNoViolation(page);
        page.setViewportSize(320, 700);
        Accessibility.assertFitsWidth(page);
        page.setViewportSize(390, 844);
    }
}
