package org.thaw.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Leave quickly: covers at once, locks, and is not kept in the history. */
class LeaveJourney {
    private static final String NEUTRAL = "https://www.bbc.co.uk/weather";

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
    void theLinkLocksAndReplacesThePageInTheHistory() {
        try (BrowserContext visitor = withNeutralPage(Chromium.Screen.PHONE_DARK)) {
            Page page = openVault(visitor, "one");
            page.navigate(thaw.address("/why"));
            page.navigate(thaw.address("/reasons/R20"));
            page.locator("header a.top-key[data-leave]").click();

            page.waitForURL(NEUTRAL);
            assertThat(page.locator("body")).hasText("Weather of today");
            assertLocked(visitor);
            page.goBack();
            assertThat(page.url()).doesNotContain("R20");
        }
    }

    @Test
    void shiftThreeTimesDoesTheSameFromInsideATextField() {
        try (BrowserContext visitor = withNeutralPage(Chromium.Screen.DESKTOP_LIGHT)) {
            Page page = openVault(visitor, "two");
            page.navigate(thaw.address("/settings"));
            page.locator("main input:not([type=hidden])").first().focus();
            for (int press = 0; press < 3; press++) {
                page.keyboard().press("Shift");
            }

            page.waitForURL(NEUTRAL);
            assertLocked(visitor);
        }
    }

    @Test
    void shiftTwiceAndALetterDoesNothing() {
        try (BrowserContext visitor = withNeutralPage(Chromium.Screen.DESKTOP_LIGHT)) {
            Page page = visitor.newPage();
            page.navigate(thaw.address("/settings"));
            page.keyboard().press("Shift");
            page.keyboard().press("Shift");
            page.keyboard().press("a");
            page.keyboard().press("Shift");
            page.waitForTimeout(300);

            assertThat(page.url()).isEqualTo(thaw.address("/settings"));
        }
    }

    @Test
    void theScreenIsCoveredBeforeAnythingIsFetched() {
        try (BrowserContext visitor = withNeutralPage(Chromium.Screen.PHONE_DARK)) {
            Page page = visitor.newPage();
            page.navigate(thaw.address("/reasons/R20"));
            Object seen = page.evaluate("(() => { document.querySelector('header a.top-key[data-leave]').click();"
                    + " return document.body.hidden + ' ' + document.title; })()");

            assertThat(seen).isEqualTo("true Weather");
        }
    }

    @Test
    void itWorksWithoutScript() {
        try (BrowserContext visitor = chromium.withoutScript(Chromium.Screen.PHONE_DARK)) {
            Page page = openVault(visitor, "three");
            APIResponse answer = visitor.request()
                    .get(thaw.address("/leave"), RequestOptions.create().setMaxRedirects(0));

            assertThat(answer.status()).isEqualTo(303);
            assertThat(answer.headers()).containsEntry("location", NEUTRAL);
            assertThat(page.locator("header a.top-key[data-leave]").getAttribute("href"))
                    .isEqualTo("/leave");
            assertLocked(visitor);
        }
    }

    private static BrowserContext withNeutralPage(Chromium.Screen screen) {
        BrowserContext visitor = chromium.visitor(screen);
        visitor.route(
                "https://www.bbc.co.uk/**",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html")
                        .setBody("<title>Weather</title><body>Weather of today</body>")));
        return visitor;
    }

    private static Page openVault(BrowserContext visitor, String name) {
        Page page = visitor.newPage();
        page.navigate(thaw.address("/keep"));
        page.locator("#name").fill(name);
        page.locator("#passphrase").fill("harbour lantern quiet moss");
        page.locator("#passphrase-again").fill("harbour lantern quiet moss");
        page.locator("main form .btn").first().click();
        assertThat(page.locator("h1")).hasText("It is kept");
        return page;
    }

    private static void assertLocked(BrowserContext visitor) {
        assertThat(visitor.request().get(thaw.address("/sitting/past")).status())
                .isEqualTo(423);
    }
}
