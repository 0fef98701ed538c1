package org.thaw.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.FilePayload;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shelf, and a film and music in a sitting, in a browser whose every request is looked at. */
class ShelfJourney {
    private static final String SECRET = "Zquill the Heron";
    private static final String FILE = "zquill-tune";

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
    void aTitleIsPutOnTheShelfWithTheKeyboardAndItsLinkAsksNothingOfAnotherMachine() {
        try (BrowserContext visitor = chromium.visitor(Chromium.Screen.PHONE_DARK)) {
            Page page = visitor.newPage();
            List<Request> requests = watched(page);
            page.navigate(thaw.address("/shelf/add"));
            page.locator("#title").focus();
            page.keyboard().type(SECRET);
            page.keyboard().press("Tab");
            page.keyboard().press("Space");
            page.locator("summary").focus();
            page.keyboard().press("Enter");
            page.locator("#link").focus();
            page.keyboard().type("https://films.example/" + FILE);
            page.keyboard().press("Enter");

            assertThat(page.locator("h1")).hasText(SECRET);
            page.getByText("Open it at films.example").hover();
            Accessibility.assertNoViolation(page);
            for (String path : List.of("/shelf", "/shelf/too-close")) {
                page.navigate(thaw.address(path));
                Accessibility.assertNoViolation(page);
            }
            page.getByText("Continue").click();
            assertThat(page.locator("h1")).hasText("Gentle titles from research");
            Accessibility.assertNoViolation(page);

            assertThat(requests)
                    .extracting(Request::url)
                    .isNotEmpty()
                    .allMatch(url -> url.startsWith(thaw.address("/")))
                    .noneMatch(url -> url.toLowerCase(java.util.Locale.ROOT).contains("zquill"));
            assertThat(thaw.output()).doesNotContainIgnoringCase("zquill");
        }
    }

    @Test
    void aFileOfOnesOwnPlaysInThePageAndNoRequestCarriesIt() {
        try (BrowserContext visitor = chromium.visitor(Chromium.Screen.DESKTOP_LIGHT)) {
            Page page = visitor.newPage();
            List<Request> requests = watched(page);
            arriveAt(page, "C11", "Which songs?");
            Accessibility.assertNoViolation(page);
            page.getByText("Continue").click();
            assertThat(page.locator("h1")).hasText("Listen, with your eyes open");
            int before = requests.size();

            page.setInputFiles("#files", new FilePayload(FILE + ".wav", "audio/wav", tone()));
            page.locator("[data-play]").focus();
            page.keyboard().press("Enter");
            page.waitForCondition(
                    () -> is(page, "!audio.paused && audio.duration > 1 && audio.src.startsWith('blob:')"));
            Accessibility.assertNoViolation(page);
            Accessibility.assertFitsWidth(page);
            page.getByText("There is a lump in my throat").press("Enter");
            assertThat(page.locator("[data-minute-words]")).containsText("one minute");
            assertThat(is(page, "audio.paused")).isTrue();
            page.getByText("I go on").press("Enter");
            page.waitForCondition(() -> is(page, "!audio.paused"));

            assertThat(requests.subList(before, requests.size()))
                    .allMatch(request ->
                            request.url().startsWith("blob:") || request.url().startsWith(thaw.address("/")));
            page.getByText("The music is over").click();
            assertThat(page.locator("h1")).hasText("The music is over");
            Accessibility.assertNoViolation(page);
            assertThat(requests).noneMatch(ShelfJourney::carriesTheFile);
        }
    }

    @Test
    void aFilmIsWatchedWithoutScriptAndTheMinuteIsSaid() {
        try (BrowserContext visitor = chromium.withoutScript(Chromium.Screen.PHONE_DARK)) {
            Page page = visitor.newPage();
            arriveAt(page, "C10", "What will you watch?");
            page.getByText("Continue").click();
            assertThat(page.locator("h1")).hasText("Watch, and let your face move");
            page.getByText("There is a lump in my throat").click();
            assertThat(page.locator("h1")).hasText("Stay with it for one minute");
            assertThat(page.locator("main")).containsText("The minute is over at");
            page.getByText("That is enough").click();
            assertThat(page.locator("h1")).hasText("Let the credits run");
            page.locator("#title").fill(SECRET);
            page.locator("#text").fill("The platform.");
            page.getByText("I am back").click();
            page.navigate(thaw.address("/shelf"));

            assertThat(page.locator("main")).containsText(SECRET);
        }
    }

    /** To the first page of a practice in a sitting, which is screened first. */
    private static void arriveAt(Page page, String practice, String heading) {
        page.navigate(thaw.address("/sitting/arrive?way=" + practice));
        for (String answer : List.of("numb=5", "heavy=3", "any=no", "breath=no")) {
            String[] said = answer.split("=", 2);
            page.locator("input[name=" + said[0] + "][value=\"" + said[1] + "\"]")
                    .check(new com.microsoft.playwright.Locator.CheckOptions().setForce(true));
        }
        page.locator("main button.btn").click();
        page.locator("input[name=minutes][value=\"40\"]").check();
        page.locator("main button.btn").click();
        for (int step = 0; step < 6 && !page.locator("h1").innerText().equals(heading); step++) {
            String before = page.locator("h1").innerText();
            page.locator("main button:has-text('Go on')").first().click();
            page.waitForCondition(() -> !page.locator("h1").innerText().equals(before));
        }
        assertThat(page.locator("h1")).hasText(heading);
    }

    private static List<Request> watched(Page page) {
        List<Request> requests = new CopyOnWriteArrayList<>();
        page.onRequest(requests::add);
        return requests;
    }

    private static boolean carriesTheFile(Request request) {
        byte[] body = Optional.ofNullable(request.postDataBuffer()).orElse(new byte[0]);
        String all = request.url() + request.allHeaders() + new String(body, StandardCharsets.ISO_8859_1);
        return all.contains(FILE) || all.contains("WAVEfmt");
    }

    private static boolean is(Page page, String what) {
        return (Boolean)
                page.evaluate("(() => { const audio = document.querySelector('audio'); return " + what + "; })()");
    }

    /** Thirty seconds of a low tone, as a WAV file. */
    private static byte[] tone() {
        int rate = 8_000;
        ByteBuffer file = ByteBuffer.allocate(44 + rate * 30).order(ByteOrder.LITTLE_ENDIAN);
        file.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + rate * 30);
        file.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        file.putShort((short) 1)
                .putShort((short) 1)
                .putInt(rate)
                .putInt(rate)
                .putShort((short) 1)
                .putShort((short) 8);
        file.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(rate * 30);
        for (int sample = 0; sample < rate * 30; sample++) {
            file.put((byte) (128 + 40 * Math.sin(sample * 2 * Math.PI * 220 / rate)));
        }
        return file.array();
    }
}
