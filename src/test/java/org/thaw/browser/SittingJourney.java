package org.thaw.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The main job, end to end: a person makes room for a feeling, keeps what came of it, and finds it again. */
class SittingJourney {
    private static final String PASSPHRASE = "harbour lantern quiet moss";
    private static final String WORDS = "the grey coat on the hook is still his";
    private static final String LINE = "something moved behind the eyes";

    @TempDir
    private Path home;

    private RunningThaw thaw;
    private Chromium chromium;

    @BeforeEach
    void start() {
        thaw = RunningThaw.at(home);
        chromium = new Chromium();
    }

    @AfterEach
    void stop() {
        chromium.close();
        thaw.close();
    }

    @Test
    void aFirstVisitBecomesASittingThatIsKeptAndFoundAfterARestart() throws IOException {
        try (BrowserContext visitor = chromium.visitor(Chromium.Screen.PHONE_DARK)) {
            Page page = visitor.newPage();
            page.navigate(thaw.address("/"));
            press(page, "Make room for it");
            press(page, "Begin");
            sitThrough(page, _ -> {});
            keepIt(page);
        }
        thaw.kill();
        assertNothingPrivate(thaw.output());
        thaw = RunningThaw.at(home);

        try (BrowserContext visitor = chromium.visitor(Chromium.Screen.DESKTOP_LIGHT)) {
            Page page = visitor.newPage();
            page.navigate(thaw.address("/sitting/past"));
            assertThat(page.locator("h1")).not().hasText("Sittings you had");
            page.getByLabel("Name").fill("Evening");
            page.getByLabel("Passphrase").fill(PASSPHRASE);
            press(page, "Open");
            page.locator("main .door").first().click();

            assertThat(page.locator("main")).containsText("My eyes got wet");
            assertThat(page.locator("main")).containsText(LINE);
            assertPageWasKept(page);
        }
        assertNothingPrivate(thaw.output());
        thaw.close();
        assertNothingPrivateOnDisk();
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_DARK", "DESKTOP_LIGHT"})
    void axeFindsNothingOnAnyPageOfASitting(Chromium.Screen screen) {
        try (BrowserContext visitor = chromium.visitor(screen)) {
            Page page = visitor.newPage();
            page.navigate(thaw.address("/sitting"));
            Accessibility.assertNoViolation(page);
            press(page, "Begin");
            sitThrough(page, Accessibility::assertNoViolation);
            Accessibility.assertNoViolation(page);
            page.navigate(thaw.address("/sitting/past/practices"));
            Accessibility.assertNoViolation(page);
            page.navigate(thaw.address("/sitting/past"));
            page.locator("main .door").first().click();
            Accessibility.assertNoViolation(page);
        }
    }

    @Test
    void itWorksWithoutScript() {
        try (BrowserContext visitor = chromium.withoutScript(Chromium.Screen.PHONE_DARK)) {
            Page page = visitor.newPage();
            page.navigate(thaw.address("/sitting"));
            press(page, "Begin");
            sitThrough(page, _ -> {});
            keepIt(page);
            assertThat(page.locator("h1")).hasText("It is kept");
        }
    }

    @Test
    void theBrakeLeadsToGroundingAndTheOrdinaryFromEveryStep() {
        for (int steps = 0; steps <= 5; steps++) {
            try (BrowserContext visitor = chromium.visitor(Chromium.Screen.PHONE_DARK)) {
                Page page = visitor.newPage();
                arrive(page);
                for (int step = 0; step < steps; step++) {
                    oneStep(page);
                }
                page.locator("nav.brake-bar a").click();

                assertThat(page.locator("h1")).containsText("You stopped.");
                page.goBack();
                page.navigate(thaw.address("/sitting/now"));
                assertThat(page.locator("h1")).containsText("You stopped.");
                press(page, "Steadier");
                page.navigate(thaw.address("/sitting/now"));
                assertThat(page.locator("main")).not().containsText("There is nothing to do");
            }
        }
    }

    @Test
    void aSittingGoesOnWhereItWasAfterTheTabIsClosed() {
        try (BrowserContext visitor = chromium.visitor(Chromium.Screen.PHONE_DARK)) {
            Page first = visitor.newPage();
            arrive(first);
            oneStep(first);
            first.close();

            Page second = visitor.newPage();
            second.navigate(thaw.address("/"));
            press(second, "Your sitting is in the middle");
            press(second, "Go on");
            assertThat(second.locator("h1")).hasText("Slow breathing");
        }
    }

    @Test
    void aKeptSittingGoesOnAfterACrashWithTheDraftThatWasTyped() {
        try (BrowserContext visitor = chromium.visitor(Chromium.Screen.PHONE_DARK)) {
            Page page = visitor.newPage();
            page.navigate(thaw.address("/keep"));
            keepUnder(page);
            arrive(page);
            oneStep(page);
            oneStep(page);
            page.locator("#u").pressSequentially(WORDS);
            assertThat(page.locator("[data-kept]")).hasText("Kept so far.");
            int port = thaw.port();
            thaw.kill();
            thaw = RunningThaw.at(home, port);

            page.navigate(thaw.address("/sitting/now"));
            page.getByLabel("Name").fill("Evening");
            page.getByLabel("Passphrase").fill(PASSPHRASE);
            press(page, "Open");

            assertThat(page.locator("h1")).hasText("The unedited page");
            assertThat(page.locator("#u")).hasValue(WORDS);
        }
    }

    @Test
    void aPageThatWasSentWhileLockedIsNotLost() {
        try (BrowserContext visitor = chromium.withoutScript(Chromium.Screen.PHONE_DARK)) {
            Page page = visitor.newPage();
            page.navigate(thaw.address("/keep"));
            keepUnder(page);
            arrive(page);
            oneStep(page);
            oneStep(page);
            page.locator("#u").fill(WORDS);
            int port = thaw.port();
            thaw.kill();
            thaw = RunningThaw.at(home, port);

            press(page, "Keep");
            page.getByLabel("Name").fill("Evening");
            page.getByLabel("Passphrase").fill(PASSPHRASE);
            press(page, "Open");
            page.locator("main form button").first().click();
            endHere(page);
            page.navigate(thaw.address("/sitting/past"));
            page.locator("main .door").first().click();

            assertPageWasKept(page);
        }
    }

    @Test
    void wordsThatCallForHelpBringItAtOnceAndLoseNothing() {
        try (BrowserContext visitor = chromium.visitor(Chromium.Screen.PHONE_DARK)) {
            Page page = visitor.newPage();
            arrive(page);
            oneStep(page);
            oneStep(page);
            page.locator("#u").pressSequentially("I do not want to live any more");

            assertThat(page.locator("[data-beside]")).containsText("112");
            assertThat(page.locator("#u")).hasValue("I do not want to live any more");
            Accessibility.assertNoViolation(page);
        }
        assertThat(thaw.output()).doesNotContain("live any more").doesNotContain("show_now");
    }

    @Test
    void aYesAtTheScreenLeavesOnlyGentleThingsAndShowsPeopleToCall() {
        try (BrowserContext visitor = chromium.visitor(Chromium.Screen.PHONE_DARK)) {
            Page page = visitor.newPage();
            page.navigate(thaw.address("/sitting/arrive"));
            answer(page, "4", "3", "yes");
            press(page, "Continue");

            assertThat(page.locator("input[name=approach]")).hasCount(0);
            assertThat(page.locator("main a[href='/help']").first()).isVisible();
        }
    }

    @Test
    void aHeavyArrivalGoesStraightToSomethingSteadying() {
        try (BrowserContext visitor = chromium.visitor(Chromium.Screen.PHONE_DARK)) {
            Page page = visitor.newPage();
            page.navigate(thaw.address("/sitting/arrive"));
            answer(page, "4", "8", "no");
            press(page, "Continue");

            assertThat(page.locator("main")).containsText("Press both feet on the floor.");
        }
    }

    @Test
    void aBurnedPageIsNowhere() throws IOException {
        try (BrowserContext visitor = chromium.visitor(Chromium.Screen.PHONE_DARK)) {
            Page page = visitor.newPage();
            page.navigate(thaw.address("/keep"));
            keepUnder(page);
            arrive(page);
            oneStep(page);
            oneStep(page);
            page.locator("#u").fill(WORDS);
            press(page, "Burn");
            assertThat(page.locator("h1")).not().hasText("The unedited page");
            page.locator("main form button").first().click();
            endHere(page);
            page.navigate(thaw.address("/sitting/past"));
            page.locator("main .door").first().click();

            assertThat(page.locator("main")).not().containsText(WORDS);
        }
        thaw.close();
        assertNothingPrivate(thaw.output());
        assertNothingPrivateOnDisk();
    }

    private void arrive(Page page) {
        page.navigate(thaw.address("/sitting/arrive"));
        begin(page);
    }

    private static void begin(Page page) {
        answer(page, "6", "3", "no");
        press(page, "Continue");
        page.locator("input[name=minutes][value='15']").check();
        page.getByText("Or a middle way").click();
        page.locator("input[name=approach][value=writing]").check();
        press(page, "Begin the sitting");
    }

    private static void answer(Page page, String numb, String heavy, String any) {
        page.locator("input[name=numb][value='" + numb + "']").check();
        page.locator("input[name=heavy][value='" + heavy + "']").check();
        page.locator("input[name=any][value=" + any + "]").check();
        page.locator("input[name=breath][value=no]").check();
    }

    /** From the page of arriving to the ordinary; each page is shown to the watcher. */
    private static void sitThrough(Page page, Consumer<Page> watcher) {
        watcher.accept(page);
        begin(page);
        for (int step = 0; step < 6; step++) {
            watcher.accept(page);
            oneStep(page);
        }
        watcher.accept(page);
        page.locator("input[name=tears][value=wet]").check();
        page.locator("input[name=held][value=some]").check();
        page.locator("input[name=heavy][value='2']").check();
        page.locator("input[name=relief][value=same]").check();
        page.locator("#line").fill(LINE);
        press(page, "Keep this");
        assertThat(page.locator("h1")).hasText("Back to the ordinary");
    }

    /** Does what the present page asks for, and goes on to the next, which may take a moment to come. */
    private static void oneStep(Page page) {
        String heading = page.locator("h1").innerText().replace('\n', ' ').strip();
        switch (heading) {
            case "What would make it safe enough?", "Slow breathing" -> press(page, "Go on");
            case "The unedited page" -> {
                page.locator("#u").fill(WORDS);
                press(page, "Keep");
            }
            case "How heavy is it now?" -> {
                page.locator("input[name=heavy][value='4']").check();
                press(page, "Go on");
            }
            case "There is nothing to do. You can just be here." -> press(page, "I am done");
            case "Come back to the room" -> press(page, "I am back");
            case String other -> throw new AssertionError("an unknown step: " + other);
        }
        assertThat(page.locator("h1")).not().hasText(heading);
    }

    private void endHere(Page page) {
        page.navigate(thaw.address("/sitting"));
        press(page, "End it here");
    }

    private static void keepIt(Page page) {
        press(page, "Keep it");
        keepUnder(page);
    }

    private static void keepUnder(Page page) {
        page.locator("#name").fill("Evening");
        page.locator("#passphrase").fill(PASSPHRASE);
        page.locator("#passphrase-again").fill(PASSPHRASE);
        page.locator("main form .btn").first().click();
    }

    /** Presses the first link or button whose name begins like this. */
    private static void press(Page page, String name) {
        Locator main = page.locator("main");
        Locator button = main.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
        Locator link = main.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
        button.or(link).first().click();
    }

    /** Leads from a past sitting to the page that was written in it; at night it asks once more. */
    private static void assertPageWasKept(Page page) {
        press(page, "Look at it");
        assertThat(page.locator("h1")).hasText(Pattern.compile("A page you wrote|Open this page\\?"));
        if (page.locator("h1").innerText().startsWith("Open")) {
            press(page, "Open it");
        }
        assertThat(page.locator("main")).containsText(WORDS);
    }

    private static void assertNothingPrivate(String text) {
        assertThat(text).doesNotContain(WORDS).doesNotContain(LINE).doesNotContain(PASSPHRASE);
    }

    private void assertNothingPrivateOnDisk() throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(home)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            assertThat(bytes)
                    .as(file.getFileName().toString())
                    .doesNotContain("grey coat", LINE, PASSPHRASE, "Evening");
        }
    }
}
