package org.thaw.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thaw.care.paper.OnPaper;

/** A sheet for a doctor, made without script and with the keyboard alone, and taken along. */
class DoctorSheetJourney {
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
    void isMadeByKeyboardWithoutScriptAndTakenOpenAndLocked() throws IOException {
        try (BrowserContext visitor = chromium.withoutScript(Chromium.Screen.PHONE_DARK)) {
            Page page = visitor.newPage();
            page.navigate(thaw.address("/doctor-sheet"));
            page.locator("#complaint").focus();
            page.keyboard().press("Tab");
            page.keyboard().type("Since May");
            page.locator("[value=questions]").focus();
            page.keyboard().press("Space");
            page.locator("#questions").focus();
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).hasText("A sheet for your doctor");
            assertThat(page.locator("article")).containsText("Since May");
            assertThat(page.locator("article")).containsText("Do any of my tablets dry the eyes?");
            page.setViewportSize(320, 256);
            Accessibility.assertFitsWidth(page);

            Download open = page.waitForDownload(
                    () -> page.locator("a[href='/doctor-sheet/file']").press("Enter"));
            assertThat(open.suggestedFilename()).isEqualTo("note.pdf");
            assertThat(OnPaper.text(bytes(open), "")).contains("Since May");

            page.locator("a[href='/doctor-sheet/code']").first().press("Enter");
            assertThat(page.locator("h1")).hasText("Lock the file with a code?");
            page.locator("main button").press("Enter");
            assertThat(page.locator("h1")).hasText("This is the code");
            Accessibility.assertFitsWidth(page);
            String code = page.locator("#code").innerText();
            Download locked =
                    page.waitForDownload(() -> page.locator("main button").press("Enter"));
            assertThat(OnPaper.text(bytes(locked), code)).contains("Since May");
        }
    }

    @Test
    void isPrintedAloneOnOnePageAndItsPagesAreWell() throws IOException {
        try (BrowserContext visitor = chromium.visitor(Chromium.Screen.DESKTOP_LIGHT)) {
            Page page = visitor.newPage();
            page.navigate(thaw.address("/doctor-sheet"));
            page.locator("#since").fill("Since May");
            page.locator("main form button.btn").click();
            assertThat(page.locator("h1")).hasText("A sheet for your doctor");
            Accessibility.assertNoViolation(page);
            assertThat(page.locator("[data-print]")).isVisible();

            byte[] printed = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));

            assertThat(OnPaper.pages(printed)).isEqualTo(1);
            assertThat(OnPaper.text(printed, ""))
                    .contains("A note for my appointment", "Since May")
                    .doesNotContain("Help now", "A sheet for your doctor", "Change it");

            page.getByText("Lock it with a code").click();
            assertThat(page.locator("h1")).hasText("Lock the file with a code?");
            Accessibility.assertNoViolation(page);
            page.locator("main button").click();
            assertThat(page.locator("h1")).hasText("This is the code");
            Accessibility.assertNoViolation(page);
        }
    }

    private static byte[] bytes(Download download) throws IOException {
        try (InputStream stream = download.createReadStream()) {
            return stream.readAllBytes();
        }
    }
}
