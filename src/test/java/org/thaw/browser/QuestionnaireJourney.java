package org.thaw.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A questionnaire by the keyboard alone, left and gone on with, and one of a clinic. */
class QuestionnaireJourney {
    private static final int ASKED = 9;
    private static final String CLINIC = """
            {"resourceType":"Questionnaire","status":"active","title":"Before your visit","item":[
              {"linkId":"sleep","type":"boolean","text":"Do you sleep?","required":true},
              {"linkId":"since","type":"text","text":"Since when not?",
               "enableWhen":[{"question":"sleep","operator":"=","answerBoolean":false}]}]}""";

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
    void isAnsweredWithKeysHelpsAtOnceAndIsGoneOnWith() {
        try (BrowserContext visitor = chromium.visitor(Chromium.Screen.PHONE_DARK)) {
            Page page = visitor.newPage();
            page.navigate(thaw.address("/questionnaires/phq9"));
            Keyboard keyboard = new Keyboard(page);
            keyboard.enter("Begin, one question a page");
            for (int question = 1; question < ASKED; question++) {
                assertThat(page.locator("main")).containsText("Question " + question + " of ");
                keyboard.choose("a." + question + "~0", "#1");
                keyboard.enter("Continue");
            }
            assertThat(page.locator("#offer-help")).isHidden();
            keyboard.choose("a.9~0", "#1");
            assertThat(page.locator("#offer-help")).isVisible();
            Accessibility.assertNoViolation(page);
            keyboard.enter("Continue");
            assertThat(page.locator("h1")).hasText("Your answer is kept.");

            page.navigate(thaw.address("/questionnaires"));
            keyboard.enter("PHQ-9");
            assertThat(page.locator("input[name='a.9~0'][value='#1']")).isChecked();
            assertThat(page.locator("#offer-help")).isVisible();
            Accessibility.assertNoViolation(page);
            keyboard.press("Finish");
            page.waitForURL("**/result");
            assertThat(page.locator("main")).containsText("Your answers add up to 9 of 27.");
            Accessibility.assertFixedThings(page);
            Accessibility.assertNoViolation(page);
            fillsInAFormOfAClinic(page, keyboard);
        }
    }

    private static void fillsInAFormOfAClinic(Page page, Keyboard keyboard) {
        page.navigate(thaw.address("/questionnaires"));
        page.locator("#file")
                .setInputFiles(
                        new FilePayload("visit.json", "application/json", CLINIC.getBytes(StandardCharsets.UTF_8)));
        keyboard.enter("Open it");
        assertThat(page.locator("h1")).hasText("Before your visit");
        keyboard.choose("a.sleep~0", "false");
        keyboard.press("Finish");
        page.waitForURL("**more=yes**");
        keyboard.type("a.since~0", "since the spring");
        assertThat(page.locator("[data-kept]")).hasText("Kept so far.");

        page.reload();
        assertThat(page.getByLabel("Since when not?")).hasValue("since the spring");
        keyboard.press("Finish");
        page.waitForURL("**/result");
        assertThat(page.locator("main")).containsText("since the spring");
    }
}
