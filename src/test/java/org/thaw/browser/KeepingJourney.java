package org.thaw.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** Leaving, coming back, and everything that may go wrong between typing a word and having kept it. */
class KeepingJourney {
    private static final String PASSPHRASE = "harbour lantern quiet moss";
    private static final String WORDS = "the grey coat on the hook is still his";

    @TempDir
    private static Path home;

    private static RunningThaw thaw;
    private static Chromium chromium;

    private BrowserContext visitor;
    private String name;

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

    @BeforeEach
    void arrive(TestInfo test) {
        visitor = chromium.visitor(Chromium.Screen.PHONE_DARK);
        name = test.getDisplayName();
    }

    @AfterEach
    void leave() throws SQLException {
        visitor.close();
        sql("drop trigger if exists broken");
    }

    @Test
    void lockingInOneTabTakesTheWordsFromTheScreenOfAnother() {
        Page writing = atTheUneditedPage();
        writing.locator("#u").fill(WORDS);
        Page other = visitor.newPage();
        other.navigate(thaw.address("/lock"));
        press(other, "Lock now");

        assertThat(writing.locator("h1")).hasText("This is locked");
        assertThat(writing.locator("body")).not().containsText(WORDS);
        open(writing);
        assertThat(writing.locator("#u")).hasValue(WORDS);
    }

    @Test
    void leavingQuicklyInOneTabCoversTheOthers() {
        visitor.route("https://www.bbc.co.uk/**", route -> route.fulfill());
        Page reading = keepAVault();
        reading.navigate(thaw.address("/sitting/past"));
        Page other = visitor.newPage();
        other.navigate(thaw.address("/why"));
        leaveQuickly(other);

        assertThat(reading.locator("h1")).hasText("This is locked");
    }

    @Test
    void leavingQuicklyLocksEvenWhereTheTabThatLeftCouldNotSaySo() {
        visitor.route("https://www.bbc.co.uk/**", route -> route.fulfill());
        Page reading = keepAVault();
        reading.navigate(thaw.address("/sitting/past"));
        Page other = visitor.newPage();
        other.route("**/leave", route -> route.abort());
        other.navigate(thaw.address("/why"));
        leaveQuickly(other);

        assertThat(reading.locator("h1")).hasText("This is locked");
    }

    @Test
    void aVaultLeftAloneLocksInFrontOfThePersonAndLosesNothing() {
        Page page = atTheUneditedPage();
        page.clock().install();
        page.reload();
        page.locator("#u").fill(WORDS);
        page.clock().runFor(5_000);
        assertThat(page.locator("[data-kept]")).hasText("Kept so far.");

        page.clock().fastForward(3_600_000);
        page.clock().fastForward(3_600_000);

        assertThat(page.locator("h1")).hasText("This is locked");
        assertThat(visitor.request().get(thaw.address("/sitting/past")).status())
                .isEqualTo(423);
        open(page);
        assertThat(page.locator("#u")).hasValue(WORDS);
    }

    @Test
    void backAfterLockingShowsNothing() {
        Page page = atTheUneditedPage();
        page.locator("#u").fill(WORDS);
        assertThat(page.locator("[data-kept]")).hasText("Kept so far.");
        page.navigate(thaw.address("/lock"));
        press(page, "Lock now");
        assertThat(page.locator("h1")).hasText("It is locked");
        page.goBack();
        page.goBack();

        assertThat(page.locator("h1")).hasText("This is locked");
        assertThat(page.content()).doesNotContain(WORDS);
    }

    @Test
    void twoBrowsersSeeWhatTheOtherKept() {
        Page one = atTheUneditedPage();
        one.locator("#u").fill(WORDS);
        assertThat(one.locator("[data-kept]")).hasText("Kept so far.");
        try (BrowserContext another = chromium.visitor(Chromium.Screen.DESKTOP_LIGHT)) {
            Page two = another.newPage();
            two.navigate(thaw.address("/sitting/now"));
            open(two);
            assertThat(two.locator("#u")).hasValue(WORDS);
            two.locator("#u").fill(WORDS + " now");
            press(two, "Keep");
            assertThat(two.locator("h1")).not().hasText("The unedited page");

            one.navigate(thaw.address("/sitting/now"));
            assertThat(one.locator("h1")).not().hasText("The unedited page");
        }
    }

    @Test
    void wordsStayOnThePageWhileThawIsStoppedAndAreKeptOnceItIsBack() {
        Page page = atTheUneditedPage();
        thaw.kill();
        page.locator("#u").fill(WORDS);
        assertThat(page.locator("[data-kept]")).containsText("Your words are still on this page");
        startAgain(page);
        assertThat(page.locator("#u")).hasValue(WORDS);

        thaw.kill();
        press(page, "Keep");
        assertThat(page.locator("[data-kept]")).containsText("Thaw does not answer just now");
        assertThat(page.locator("#u")).hasValue(WORDS);
        startAgain(page);
        assertThat(page.locator("h1")).hasText("How heavy is it now?");
    }

    private void startAgain(Page page) {
        thaw = RunningThaw.at(home, thaw.port());
        assertThat(page.locator("h1")).hasText("This is locked", new HasTextOptions().setTimeout(60_000));
        open(page);
    }

    @Test
    void aStoreThatRefusesIsTriedAgainQuietlyUntilItTakesTheWords() throws SQLException {
        Page page = atTheUneditedPage();
        sql("create trigger broken before update on vault begin select raise(abort, 'no'); end");
        String much = WORDS + ", and the scarf that I gave him that winter.";
        page.locator("#u").fill(much);
        assertThat(page.locator("[data-kept]")).containsText("Not kept just now");
        press(page, "Keep");
        assertThat(page.locator("h1")).hasText("That could not be kept");
        assertThat(page.locator("textarea")).hasValue(much);
        assertThat(page.locator("[data-retry-said]")).containsText("Not kept yet");

        sql("drop trigger broken");
        assertThat(page.locator("h1")).not().hasText("That could not be kept", new HasTextOptions().setTimeout(30_000));
        page.navigate(thaw.address("/sitting/now"));
        assertThat(page.locator("h1")).not().hasText("The unedited page");
    }

    @Test
    void whatWasToldAfterASittingIsThereAgain() {
        Page page = atTheUneditedPage();
        page.navigate(thaw.address("/sitting/stop"));
        page.locator("main form[action='/sitting/steadier'] button").click();
        page.locator("#line").fill("something moved");
        page.getByLabel("My eyes got wet").check();
        assertThat(page.locator("[data-kept]").last()).hasText("Kept so far.");
        page.navigate(thaw.address("/"));
        page.navigate(thaw.address("/sitting/after"));

        assertThat(page.locator("#line")).hasValue("something moved");
        assertThat(page.getByLabel("My eyes got wet")).isChecked();
        assertThat(page.locator("main")).containsText("This is as you left it.");
        press(page, "Start over");
        assertThat(page.locator("#line")).hasValue("");
    }

    private static void leaveQuickly(Page page) {
        page.locator("header a.top-key[data-leave]").click();
    }

    private Page keepAVault() {
        Page page = visitor.newPage();
        page.navigate(thaw.address("/keep"));
        page.locator("#name").fill(name);
        page.locator("#passphrase").fill(PASSPHRASE);
        page.locator("#passphrase-again").fill(PASSPHRASE);
        page.locator("main form .btn").first().click();
        // The form and what it leads to have one address.
        assertThat(page.locator("h1")).hasText("It is kept");
        return page;
    }

    private Page atTheUneditedPage() {
        Page page = keepAVault();
        page.navigate(thaw.address("/sitting/arrive"));
        page.locator("input[name=numb][value='6']").check();
        page.locator("input[name=heavy][value='3']").check();
        page.locator("input[name=any][value=no]").check();
        page.locator("input[name=breath][value=no]").check();
        press(page, "Continue");
        page.locator("input[name=minutes][value='15']").check();
        page.getByText("Or a middle way").click();
        page.locator("input[name=approach][value=writing]").check();
        press(page, "Begin the sitting");
        press(page, "Go on");
        // The form of the first step is sent once Thaw has answered its script.
        assertThat(page.locator("h1")).hasText("Slow breathing");
        press(page, "Go on");
        assertThat(page.locator("h1")).hasText("The unedited page");
        return page;
    }

    private void open(Page page) {
        page.getByLabel("Name").fill(name);
        page.getByLabel("Passphrase").fill(PASSPHRASE);
        press(page, "Open");
        assertThat(page.locator("h1")).not().hasText("This is locked");
        if (page.locator("h1").innerText().equals("Nothing is lost")) {
            press(page, "Continue");
        }
    }

    /** Once the page with its scripts is there: a press before that may meet a page that is just being made. */
    private static void press(Page page, String words) {
        page.waitForLoadState();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words))
                .first()
                .click();
    }

    private void sql(String command) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("thaw.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("pragma busy_timeout = 10000");
            statement.execute(command);
        }
    }
}
