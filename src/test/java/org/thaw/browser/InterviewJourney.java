package org.thaw.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The interview in a browser: with the keyboard alone, without script, past what is urgent, in both themes. */
class InterviewJourney {
    private static final int MOST_PAGES = 60;
    private static final int MOST_TABS = 80;

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
    void aWholeInterviewWithTheKeyboardAlone() {
        try (BrowserContext visitor = chromium.visitor(Chromium.Screen.DESKTOP_LIGHT)) {
            Page page = visitor.newPage();
            page.navigate(thaw.address("/why"));
            enter(page, "Begin");
            tabTo(page, "document.activeElement.value === 'little-feeling'");
            page.keyboard().press("Space");
            for (int at = 0; at < MOST_PAGES && !isResult(page); at++) {
                if (page.locator("button[name=sore]").count() > 0) {
                    enter(page, "Go on with them");
                } else {
                    chooseNo(page);
                    enter(page, "Continue");
                }
            }
            assertThat(page.locator("h1")).hasText("What fits, what doesn’t, and what we can’t tell");
            assertThat(page.locator("main")).containsText("There was only a little feeling, or none");
        }
    }

    @Test
    void aWholeInterviewWithoutScriptFitsASmallScreen() {
        try (BrowserContext visitor = chromium.withoutScript(Chromium.Screen.PHONE_DARK)) {
            Page page = visitor.newPage();
            page.setViewportSize(320, 640);
            begin(page);
            through(page, Accessibility::assertFitsWidth);
            Accessibility.assertFitsWidth(page);
            assertThat(page.locator("h1")).hasText("What fits, what doesn’t, and what we can’t tell");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "red-stroke, Please call for help now.",
        "red-eye, Please have your eyes seen today.",
        "red-dehydrated, Please call for help now.",
        "red-adrenal, Please call for help now.",
        "red-stopped, 'Please call whoever prescribes it, today.'",
        "red-after-birth, You don’t have to be alone with this.",
        "suicidal, You don’t have to be alone with this.",
        "voices, Let us stay on firm ground.",
        "home-danger, You have a right to be safe."
    })
    void whatIsUrgentInterruptsAndCanBeLeftOrGoneOnWith(String question, String heading) {
        try (BrowserContext visitor = chromium.visitor(Chromium.Screen.PHONE_DARK)) {
            Page page = visitor.newPage();
            begin(page);
            yes(page, question);
            assertThat(page.locator("h1")).hasText(heading);
            door(page, "/why/question");
            page.waitForURL(thaw.address("/why/question"));
            assertThat(page.locator("h1")).not().hasText(heading);

            yes(page, question);
            assertThat(page.locator("h1")).hasText(heading);
            door(page, "/");
            page.waitForURL(thaw.address("/"));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Chromium.Screen.class,
            names = {"PHONE_DARK", "DESKTOP_LIGHT"})
    void axeFindsNothingOnItsPages(Chromium.Screen screen) {
        try (BrowserContext visitor = chromium.visitor(screen)) {
            Page page = visitor.newPage();
            begin(page);
            look(page, "/why/question");
            yes(page, "little-feeling");
            for (String path : new String[] {
                "/why",
                "/why/ask/takes-antidepressant",
                "/why/ask/change-recent",
                "/why/ask/eyes-gritty",
                "/why/result",
                "/why/answers",
                "/why/delete"
            }) {
                look(page, path);
            }
            yes(page, "suicidal");
            Accessibility.assertNoViolation(page);
            look(page, "/why/held");
            look(page, "/why/result");
            page.getByText("On one sheet, to print").click();
            assertThat(page.locator("h1")).hasText("On one sheet");
            Accessibility.assertNoViolation(page);
        }
    }

    private static void look(Page page, String path) {
        page.navigate(thaw.address(path));
        Accessibility.assertNoViolation(page);
    }

    private static void begin(Page page) {
        page.navigate(thaw.address("/why"));
        press(page, "Begin");
        page.waitForURL(thaw.address("/why/question"));
    }

    private static void yes(Page page, String question) {
        page.navigate(thaw.address("/why/ask/" + question));
        if (page.locator("input[name=reply]").count() > 0) {
            page.locator("input[name=reply][value=yes]").check();
        } else {
            page.locator("input[name=yes][value=" + question + "]").check();
        }
        press(page, "Continue");
    }

    private static void door(Page page, String path) {
        page.locator("main a.door[href='" + path + "']").click();
    }

    /** Goes on with nothing more ticked, to the result. */
    private static void through(Page page, Consumer<Page> look) {
        for (int at = 0; at < MOST_PAGES && !isResult(page); at++) {
            look.accept(page);
            if (page.locator("button[name=sore]").count() > 0) {
                press(page, "Go on with them");
            } else {
                if (page.locator("input[name=reply]").count() > 0) {
                    page.locator("input[name=reply][value=no]").check();
                }
                press(page, "Continue");
            }
        }
        assertThat(isResult(page)).isTrue();
    }

    private static boolean isResult(Page page) {
        return page.url().endsWith("/why/result");
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    /** Where a choice is needed: the first, and from there one further down. */
    private static void chooseNo(Page page) {
        if (page.locator("input[name=reply]").count() > 0) {
            tabTo(page, "document.activeElement.name === 'reply'");
            page.keyboard().press("Space");
            page.keyboard().press("ArrowDown");
        }
    }

    /** Presses Enter on a button, and waits for the page it leads to: the address may be the same. */
    private static void enter(Page page, String name) {
        tabTo(
                page,
                "document.activeElement.matches('main button') && document.activeElement.innerText === '" + name + "'");
        page.evaluate("document.body.dataset.left = 'yes'");
        page.keyboard().press("Enter");
        page.locator("body:not([data-left])").waitFor();
        page.waitForLoadState();
    }

    private static void tabTo(Page page, String there) {
        for (int tab = 0; tab < MOST_TABS; tab++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate(there))) {
                return;
            }
        }
        throw new AssertionError("Tab never reached what was looked for on " + page.url());
    }
}
