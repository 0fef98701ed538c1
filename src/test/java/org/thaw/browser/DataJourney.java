package org.thaw.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A person takes words out, brings them in, goes back to a backup, and erases a vault. */
class DataJourney {
    private static final String PASSPHRASE = "quiet boat lamp winter";

    @TempDir
    private static Path home;

    @TempDir
    private static Path downloads;

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

    private static Page pageOf(BrowserContext visitor, String name) {
        Page page = visitor.newPage();
        page.navigate(thaw.address("/keep"));
        page.fill("#name", name);
        page.fill("#passphrase", PASSPHRASE);
        page.fill("#passphrase-again", PASSPHRASE);
        page.click("form[action='/keep'] button.btn");
        return page;
    }

    private static void go(Page page, String path) {
        page.navigate(thaw.address(path));
        look(page, path);
    }

    private static void look(Page page, String name) {
        Accessibility.assertFixedThings(page);
        Accessibility.assertFitsWidth(page);
        String pictures = System.getProperty("thaw.pictures", "");
        if (!pictures.isBlank()) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(pictures, name.replace('/', '_') + "-" + page.viewportSize().width + ".png")));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_DARK", "DESKTOP_LIGHT"})
    void everyPageIsAccessible(Chromium.Screen screen) throws Exception {
        try (BrowserContext visitor = chromium.visitor(screen)) {
            Page locked = visitor.newPage();
            go(locked, "/settings/data");
            Accessibility.assertNoViolation(locked);
            Page page = pageOf(visitor, "looks " + screen);
            go(page, "/settings/data/backups");
            page.click("form[action='/settings/data/backups'] button");
            for (String path : List.of("", "/backups", "/restore", "/export", "/import", "/erase")) {
                go(page, "/settings/data" + path);
                Accessibility.assertNoViolation(page);
            }
            chooseDaylio(page);
            Accessibility.assertNoViolation(page);
            go(page, "/settings/data/erase");
            page.click("form[action='/settings/data/erase'] button");
            look(page, "erase-fault");
            Accessibility.assertNoViolation(page);
        }
    }

    @Test
    void wordsGoOutAndComeBackIn() throws Exception {
        Path file = downloads.resolve("words.json");
        try (BrowserContext visitor = chromium.withoutScript(Chromium.Screen.PHONE_DARK)) {
            Page page = pageOf(visitor, "out");
            Files.writeString(file, """
                    {"format":"thaw-export","version":1,"entries":[
                    {"id":"my first","type":"old.diary","at":"2025-03-04T05:06:07+01:00","text":"A day by the sea."},
                    {"id":"my second","type":"old.diary","at":"2025-03-05T05:06:07+01:00","text":"Rain."}]}""");
            go(page, "/settings/data/import");
            page.setInputFiles("#file", file);
            page.keyboard().press("Tab");
            page.locator("main form button").press("Enter");
            page.waitForSelector("text=Bring in 2 entries");
            look(page, "import-ready");
            page.click("text=Bring in 2 entries");
            assertThat(page.locator("h1").innerText()).isEqualTo("Your words are in");
            look(page, "import-done");
            bringDaylioIn(page);
            go(page, "/settings/data/export");
            Download download = page.waitForDownload(() -> page.click("text=Save the JSON, not sealed"));
            assertThat(Files.readString(download.path()))
                    .contains("\"id\":\"my first\"")
                    .contains("2025-03-04T05:06:07+01:00")
                    .contains("A day by the sea.")
                    .contains("It was quiet there.")
                    .contains("a row that cannot be read");
        }
    }

    /** As it is exported, with a row that nobody can read. */
    private static void chooseDaylio(Page page) throws Exception {
        Path table = Files.writeString(downloads.resolve("daylio_export.csv"), """
                full_date,date,weekday,time,mood,activities,scales,note_title,note
                2026-11-03,November 3,Tuesday,21:30,heavy,"rain | a walk","","By the river","It was quiet there."
                2026-11-02,November 2,Monday,8:00 am,flat,"","Sleep Quality: 4/10","",""
                2026-11-01,November 1,Sunday,25:99,odd,"","","","a row that cannot be read"
                """);
        go(page, "/settings/data/import");
        page.setInputFiles("#file", table);
        page.keyboard().press("Tab");
        page.locator("main form button").press("Enter");
        page.waitForSelector("text=This is a file of Daylio");
        look(page, "import-daylio");
    }

    private static void bringDaylioIn(Page page) throws Exception {
        chooseDaylio(page);
        page.check("[name=keep]");
        page.locator("main form button").press("Enter");
        page.waitForSelector("text=5 entries are new in your vault");
        look(page, "import-daylio-done");
    }

    @Test
    void aBackupIsPutBackAndAVaultIsErased() {
        try (BrowserContext visitor = chromium.visitor(Chromium.Screen.DESKTOP_LIGHT)) {
            Page page = pageOf(visitor, "back");
            go(page, "/settings/data/backups");
            page.click("text=Make a backup now");
            page.locator("text=Put it back").first().click();
            look(page, "restore-ready");
            Accessibility.assertNoViolation(page);
            page.click("text=Put it in place");
            assertThat(page.locator("h1").innerText()).isEqualTo("The backup is in place");
            look(page, "restore-done");
            Accessibility.assertNoViolation(page);
            page.navigate(thaw.address("/open?then=/settings/data/erase"));
            page.fill("#name", "back");
            page.fill("#passphrase", PASSPHRASE);
            page.click("form[action='/open'] button.btn");
            page.fill("#passphrase", PASSPHRASE);
            page.fill("#word", "erase");
            page.check("[name=copies]");
            page.click("text=Erase it for ever");
            assertThat(page.locator("h1").innerText()).isEqualTo("Your vault is erased");
            look(page, "erased");
            Accessibility.assertNoViolation(page);
        }
    }
}
