package org.thaw.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thaw.library.Library;

/** Walks over every page there is to read, at both sizes, in both themes, with and without script. */
class EveryPageJourney {
    private static final Library LIBRARY = Library.read(Path.of("content"));

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

    static Stream<String> pages() {
        return Stream.of(
                        Stream.of(
                                "/",
                                "/why",
                                "/reasons",
                                "/why/rule",
                                "/practices",
                                "/learn",
                                "/sources",
                                "/unknown",
                                "/feelings",
                                "/about",
                                "/promises"),
                        Stream.of("/help", "/help/grounding", "/open", "/open/words", "/keep", "/sitting"),
                        Stream.of("/what-helps/experiments", "/what-helps/experiments/new"),
                        Stream.of(
                                "/settings",
                                "/settings/data",
                                "/dodges",
                                "/boxes",
                                "/what-helps",
                                "/medicines",
                                "/therapy?country=DE"),
                        Stream.of("/doctor-sheet/choose"),
                        Stream.of("/people", "/people/new", "/people/wave", "/people/ntfy", "/people/mail"),
                        Stream.of("/diary", "/diary/tears", "/diary/medicine", "/diary/happening", "/diary/choices"),
                        Stream.of(
                                "/practices/C03/play",
                                "/practices/C03/rhythm",
                                "/practices/C03/rhythm/own",
                                "/practices/C04/play",
                                "/practices/C05/play",
                                "/practices/C14/play",
                                "/practices/C15/play",
                                "/practices/C15/draw"),
                        Stream.of("/questionnaires", "/questionnaires/phq9", "/questionnaires/thaw4"),
                        Stream.of("/shelf", "/shelf/add", "/shelf/childhood", "/shelf/too-close"),
                        Stream.of("/journal", "/journal/write", "/journal/search", "/journal/on-this-day"),
                        Stream.of(
                                "/practices/C01/play",
                                "/practices/C02/play",
                                "/practices/C13/play",
                                "/practices/C16/play",
                                "/practices/C16/ask"),
                        LIBRARY.reasons().stream().map(reason -> reason.path()),
                        LIBRARY.practices().stream().map(practice -> practice.path()),
                        LIBRARY.articles().stream().map(article -> article.path()),
                        LIBRARY.questions().stream().map(question -> question.path()))
                .flatMap(paths -> paths);
    }

    /** Also at 320 pixels, which is four hundred per cent of a desktop: there nothing scrolls sideways. */
    @Test
    void everyPageIsWellOnAPhoneAndAsksNothingOfAnotherMachine() {
        try (BrowserContext visitor = chromium.visitor(Chromium.Screen.PHONE_DARK)) {
            Page page = visitor.newPage();
            page.onRequest(request -> assertThat(request.url()).startsWith(thaw.address("/")));
            pages().forEach(path -> {
                assertWell(page, path);
                page.setViewportSize(320, 256);
                Accessibility.assertFitsWidth(page);
                page.setViewportSize(390, 844);
            });
        }
    }

    @Test
    void everyPageIsWellOnADesktopAndItsLinksLeadToPages() {
        try (BrowserContext visitor = chromium.visitor(Chromium.Screen.DESKTOP_LIGHT)) {
            Page page = visitor.newPage();
            List<String> links = pages().flatMap(path -> {
                        assertThat(page.navigate(thaw.address(path)).status())
                                .as(path)
                                .isEqualTo(200);
                        Accessibility.assertFixedThings(page);
                        if (!isOneOfManyAlike(path)) {
                            Accessibility.assertNoViolation(page);
                        }
                        return hrefs(page).stream();
                    })
                    .map(link -> link.replaceFirst("#.*", ""))
                    .distinct()
                    .toList();

            assertThat(links).hasSizeGreaterThan(70);
            assertThat(links).allSatisfy(link -> assertThat(
                            visitor.request().get(thaw.address(link)).status())
                    .as(link)
                    .isEqualTo(200));
        }
    }

    @Test
    void mainPagesPassInTheOtherThemesToo() {
        for (Chromium.Screen screen : List.of(Chromium.Screen.PHONE_LIGHT, Chromium.Screen.DESKTOP_DARK)) {
            try (BrowserContext visitor = chromium.visitor(screen)) {
                Page page = visitor.newPage();
                for (String path : List.of(
                        "/", "/why", "/reasons/R20", "/practices/C03", "/learn", "/help", "/open", "/sitting")) {
                    page.navigate(thaw.address(path));
                    Accessibility.assertNoViolation(page);
                }
            }
        }
    }

    @Test
    void everyPageIsWholeWithoutScriptAtFourHundredPerCent() {
        try (BrowserContext visitor = chromium.withoutScript(Chromium.Screen.PHONE_DARK)) {
            Page page = visitor.newPage();
            page.setViewportSize(320, 256);
            pages().forEach(path -> {
                assertThat(page.navigate(thaw.address(path)).status()).as(path).isEqualTo(200);
                Accessibility.assertFixedThings(page);
                Accessibility.assertFitsWidth(page);
                assertThat(page.locator("main").innerText()).as(path).hasSizeGreaterThan(80);
            });
        }
    }

    /** Their words are looked at on a phone; on a desktop the same template stands around them, and one of each is enough. */
    private static boolean isOneOfManyAlike(String path) {
        return path.matches("/reasons/R(?!20).*|/practices/C(?!03)\\d\\d|/learn/(?!when-therapy-helps).+");
    }

    private static void assertWell(Page page, String path) {
        assertThat(page.navigate(thaw.address(path)).status()).as(path).isEqualTo(200);
        Accessibility.assertFixedThings(page);
        Accessibility.assertNoViolation(page);
    }

    /** All at once: asking the browser link by link takes minutes over all pages. */
    @SuppressWarnings("unchecked")
    private static List<String> hrefs(Page page) {
        return (List<String>) page.locator("a[href^='/']:not([data-leave])")
                .evaluateAll("links => links.map(link => link.getAttribute('href'))");
    }
}
