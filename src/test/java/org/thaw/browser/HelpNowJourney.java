package org.thaw.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Help now: one tap, without a login, without script, without a network, and even when Thaw is stopped. */
class HelpNowJourney {
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
    void isOneTapAwayAndShowsTheEmergencyNumberFirst() {
        try (BrowserContext visitor = chromium.visitor(Chromium.Screen.PHONE_DARK)) {
            Page page = visitor.newPage();
            page.navigate(thaw.address("/reasons/R36"));
            page.locator("header a[href='/help']").click();
            assertThat(page.locator("main a[href^='tel:']").first().getAttribute("href"))
                    .isEqualTo("tel:112");
            page.locator("select[name=country]").selectOption("GB");
            page.locator("form button").first().click();

            assertThat(page.locator("main")).containsText("Samaritans");
            assertThat(page.locator("main a[href^='tel:']").first().getAttribute("href"))
                    .isEqualTo("tel:999");
            assertThat(page.locator("main")).containsText("Not yet checked");
        }
    }

    @Test
    void changesCountryWithoutScript() {
        try (BrowserContext visitor = chromium.withoutScript(Chromium.Screen.PHONE_DARK)) {
            Page page = visitor.newPage();
            page.navigate(thaw.address("/help"));
            page.locator("select[name=country]").selectOption("US");
            page.locator("form button").first().click();

            assertThat(page.locator("main a[href^='tel:']").first().getAttribute("href"))
                    .isEqualTo("tel:911");
            page.navigate(thaw.address("/help"));
            assertThat(page.locator("main a[href^='tel:']").first().getAttribute("href"))
                    .isEqualTo("tel:911");
        }
    }

    @Test
    void opensWhenThawIsStoppedAndThereIsNoNetworkAndSoDoesTheWayBackToTheRoom(@TempDir Path ownHome) {
        try (RunningThaw stopping = RunningThaw.at(ownHome);
                BrowserContext visitor = chromium.visitorWithServiceWorker(Chromium.Screen.PHONE_DARK)) {
            Page page = visitor.newPage();
            page.navigate(stopping.address("/"));
            awaitKept(page);
            stopping.kill();
            visitor.setOffline(true);

            page.navigate(stopping.address("/help"));
            assertThat(page.locator("h1")).hasText("Help now");
            assertThat(page.locator("main a[href^='tel:']").first()).isVisible();
            page.navigate(stopping.address("/help/grounding"));
            assertThat(page.locator("main")).containsText("feet");
            page.navigate(stopping.address("/reasons/R20"));
            assertThat(page.locator("main a[href^='tel:']").first()).isVisible();
            for (String way : new String[] {"/practices/C14/play", "/sitting/stop"}) {
                page.navigate(stopping.address(way));
                assertThat(page.locator("h1")).hasText("Come back to the room");
                assertThat(page.locator(".ground-step:visible")).containsText("Press both feet on the floor");
                page.locator(".ground-step:visible a", new Page.LocatorOptions().setHasText("Next"))
                        .press("Enter");
                assertThat(page.locator(".ground-step:visible")).containsText("5 things");
                page.getByText("I am back").press("Enter");
                assertThat(page.locator("h1")).hasText("That was it");
            }
        }
    }

    /** The browser has kept all it keeps, and answers for this page from now on. */
    private static void awaitKept(Page page) {
        page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate("navigator.serviceWorker.controller !== null")));
    }

    @Test
    void keepsNothingPrivateForWhenItIsOffline() {
        try (BrowserContext visitor = chromium.visitorWithServiceWorker(Chromium.Screen.PHONE_DARK)) {
            Page page = visitor.newPage();
            page.navigate(thaw.address("/"));
            awaitKept(page);
            for (String path : new String[] {"/reasons/R20", "/sitting", "/open", "/settings"}) {
                page.navigate(thaw.address(path));
            }
            Object kept = page.evaluate("(async () => { const found = []; for (const key of await caches.keys())"
                    + " for (const request of await (await caches.open(key)).keys())"
                    + " found.push(new URL(request.url).pathname); return found.join(' '); })()");

            assertThat(kept.toString()).contains("/help").doesNotContain("/sitting ", "/open", "/settings", "/reasons");
        }
    }

    @Test
    void leavesNoTraceInTheLog() {
        try (BrowserContext visitor = chromium.visitor(Chromium.Screen.PHONE_DARK)) {
            Page page = visitor.newPage();
            page.navigate(thaw.address("/help?country=DE"));
        }
        assertThat(thaw.output()).isEqualTo("Thaw is ready at " + thaw.address("/"));
    }

    @Test
    void startsNoSession() {
        try (BrowserContext visitor = chromium.visitor(Chromium.Screen.PHONE_DARK)) {
            visitor.newPage().navigate(thaw.address("/help"));

            assertThat(visitor.cookies()).noneMatch(cookie -> cookie.name.equals("thaw"));
        }
    }
}
