package org.thaw.dodges;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.thaw.SharedThaw;
import org.thaw.Visitor;

/** The log of dodges as a browser without script meets it. */
class DodgesPagesTest extends SharedThaw {
    @Test
    void isOneTapAwayFromTheFirstPageAndTakesOneTap() {
        tap("joke");

        assertThat(visitor.get("/").body()).contains("href=\"/dodges\"");
        assertThat(visitor.get("/dodges").body()).contains("I made a joke</span>", "What was under it?");
    }

    @Test
    void keepsWhatWasUnderItAndItsKindMayBeChanged() {
        tap("joke");
        String path = first();

        visitor.press(visitor.get(path), path, "words", "I missed her", "kind", "push");

        assertThat(visitor.get("/dodges").body())
                .contains("You said what was under it.", "I pushed it aside</span>")
                .doesNotContain("I missed her");
        assertThat(visitor.get(path).body()).contains("I missed her</textarea>");
    }

    @Test
    void countsByKindAndPartOfTheDayAndJudgesNothing() {
        tap("shrug");
        tap("shrug");
        tap("other");

        String page = visitor.get("/dodges").body();

        assertThat(page)
                .containsPattern("(?s)>I shrugged it off</th>(<td class=\"num\">0</td>)*<td class=\"num\">2</td>")
                .containsPattern("(?s)>Something else</th>(<td class=\"num\">0</td>)*<td class=\"num\">1</td>")
                .contains("nothing about you")
                .doesNotContainIgnoringCase("streak");
    }

    @Test
    void logsNothingThatNoButtonSays() {
        tap("nonsense");

        assertThat(visitor.get("/dodges").body()).doesNotContain("What you noticed");
    }

    @Test
    void isDeletedAfterASecondPress() {
        tap("push");
        String path = first();

        visitor.press(visitor.get(path + "/delete"), path + "/delete");

        assertThat(visitor.get("/dodges").body()).doesNotContain("What you noticed");
        assertThat(Visitor.location(visitor.get(path))).isEqualTo("/dodges");
    }

    @Test
    void keepsWordsThatComeFromATabInWhichItWasDeletedMeanwhile() {
        tap("push");
        String path = first();
        HttpResponse<String> tab = visitor.get(path);
        visitor.press(visitor.get(path + "/delete"), path + "/delete");

        visitor.press(tab, path, "words", "still here");

        assertThat(visitor.get("/dodges").body()).contains("You said what was under it.");
        assertThat(visitor.get(first()).body()).contains("still here</textarea>");
    }

    @Test
    void isThereAgainAsADraft() {
        tap("push");
        String path = first();

        visitor.draft(visitor.get(path), path, "words", "half a wo");

        assertThat(visitor.get(path).body()).contains("half a wo");
    }

    @Test
    void bringsHelpNearItsWordsAndKeepsThem() {
        tap("push");
        String path = first();

        HttpResponse<String> answer = visitor.press(visitor.get(path), path, "words", "I want to die");

        assertThat(answer.body()).contains("id=\"offer-help\"");
        assertThat(visitor.get(path).body()).contains("I want to die");
    }

    @Test
    void doesNotGoToAGuestOnceTheVaultHasLocked() {
        tap("push");
        HttpResponse<String> open = visitor.get("/dodges");
        visitor.get("/leave");

        assertThat(visitor.press(open, "/dodges", "kind", "joke").statusCode()).isEqualTo(423);
    }

    private void tap(String kind) {
        visitor.press(visitor.get("/dodges"), "/dodges", "kind", kind);
    }

    private String first() {
        return visitor.get("/dodges").body().replaceAll("(?s).*?<a class=\"door\" href=\"(/dodges/[^\"]+)\".*", "$1");
    }
}
