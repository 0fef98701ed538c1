package org.thaw.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The system’s own Chromium, without a window. */
final class Chromium implements AutoCloseable {
    private final Playwright playwright;
    private final Browser browser;

    /** The two ways in which every page is looked at. */
    enum Screen {
        PHONE_DARK(390, 844, ColorScheme.DARK),
        DESKTOP_LIGHT(1280, 800, ColorScheme.LIGHT),
        PHONE_LIGHT(390, 844, ColorScheme.LIGHT),
        DESKTOP_DARK(1280, 800, ColorScheme.DARK);

        private final int width;
        private final int height;
        private final ColorScheme scheme;

        Screen(int width, int height, ColorScheme scheme) {
            this.width = width;
            this.height = height;
            this.scheme = scheme;
        }
    }

    /** A page is waited for as long as a person might: a slow machine is no fault of the page. */
    private static final double LONGEST_WAIT_MILLIS = 20_000;

    Chromium() {
        PlaywrightAssertions.setDefaultAssertionTimeout(LONGEST_WAIT_MILLIS);
        // The driver must not fetch browsers of its own; the system’s is used.
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run")));
    }

    /** A visitor with script, as most are. */
    BrowserContext visitor(Screen screen) {
        return browser.newContext(options(screen).setServiceWorkers(ServiceWorkerPolicy.BLOCK));
    }

    /** A visitor whose browser keeps Help now for when Thaw cannot be reached. */
    BrowserContext visitorWithServiceWorker(Screen screen) {
        return browser.newContext(options(screen).setServiceWorkers(ServiceWorkerPolicy.ALLOW));
    }

    /** A visitor whose browser runs no script. */
    BrowserContext withoutScript(Screen screen) {
        return browser.newContext(options(screen).setJavaScriptEnabled(false));
    }

    private static Browser.NewContextOptions options(Screen screen) {
        return new Browser.NewContextOptions()
                .setViewportSize(screen.width, screen.height)
                .setColorScheme(screen.scheme)
                .setLocale("en-GB");
    }

    private static Path executable() {
        String named = System.getProperty("thaw.chromium", "");
        if (!named.isBlank()) {
            return Path.of(named);
        }
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("These tests need Chromium: run ./verify, which installs it."));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
