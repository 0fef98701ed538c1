package org.thaw.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.thaw.SharedThaw;
import org.thaw.Visitor;

/** The journal as a browser without script meets it. */
class JournalPagesTest extends SharedThaw {
    private static final String KEEP = "/journal/keep";
    /** Where the page is shown from its words on. */
    private static final String WORDS = "/journal/words#words";

    private static final Duration TO_NIGHT = Duration.ofHours(11);

    @Test
    void keepsALineAtOnce() {
        HttpResponse<String> kept = quick("The kettle is <on>.");

        assertThat(Visitor.location(kept)).isEqualTo("/journal");
        assertThat(visitor.get("/journal").body()).contains("The kettle is &lt;on&gt;.", "Sunday 22 November 2026");
    }

    @Test
    void keepsALongPageOfAnotherDayWithTheWordsThatWereChosen() {
        HttpResponse<String> form = visitor.get("/journal/write");
        HttpResponse<String> kept = visitor.press(
                form,
                KEEP,
                "title",
                "Stairs",
                "text",
                "One.\nTwo.",
                "feeling",
                "numb",
                "on",
                "2019-03-04",
                "at",
                "07:15");

        String page = visitor.get(Visitor.location(kept)).body();
        assertThat(page)
                .contains("<h1>Stairs</h1>", "One.\nTwo.", "Words you chose: numb", "Monday 4 March 2019, 07:15");
        assertThat(visitor.get("/journal/all").body()).contains("Stairs", "numb");
    }

    @Test
    void takesUpToTwoHundredThousandCharactersAndGivesMoreBackWhole() {
        String whole = "word ".repeat(40_000);
        HttpResponse<String> kept = visitor.press(visitor.get("/journal/write"), KEEP, "text", whole);
        HttpResponse<String> refused = visitor.press(visitor.get("/journal/write"), KEEP, "text", whole + "and more");

        assertThat(visitor.get(Visitor.location(kept)).body()).contains(whole);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("That is too long for one page.", "and more</textarea>");
    }

    @Test
    void saysWhatIsMissingAndKeepsWhatWasTyped() {
        HttpResponse<String> empty = visitor.press(visitor.get("/journal/write"), KEEP, "text", " ");
        HttpResponse<String> never = visitor.press(
                visitor.get("/journal/write"), KEEP, "text", "half a line", "on", "2031-01-01", "feeling", "numb");

        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("One of them is enough.");
        assertThat(never.body())
                .contains("That time has not come yet.", "half a line</textarea>", "value=\"numb\" checked");
    }

    @Test
    void bringsHelpNearItsWordsAndKeepsThem() {
        HttpResponse<String> answer = quick("I want to die");

        assertThat(answer.body()).contains("What you wrote is kept.", "id=\"offer-help\"");
        assertThat(visitor.get("/journal").body()).contains("I want to die");
    }

    @Nested
    class WordsForIt {
        @Test
        void areOfferedAndNothingIsChosen() {
            HttpResponse<String> asked = visitor.press(
                    visitor.get("/journal/write"),
                    WORDS,
                    "title",
                    "Tuesday",
                    "text",
                    "I feel so lonely, and my chest is tight.",
                    "on",
                    "2026-11-20");

            assertThat(asked.statusCode()).isEqualTo(200);
            assertThat(asked.body())
                    .contains(
                            "Any of these?",
                            "name=\"feeling\" value=\"lonely\"",
                            "I feel so lonely, and my chest is tight.</textarea>",
                            "value=\"Tuesday\"",
                            "value=\"2026-11-20\"")
                    .doesNotContain("checked")
                    .doesNotContainIgnoringCase("you feel");
        }

        @Test
        void keepWhatWasChosenAndComeAsAPartForTheScript() {
            HttpResponse<String> form = visitor.get("/journal/write");
            HttpResponse<String> asked = visitor.press(form, WORDS, "text", "I am so lonely.", "feeling", "numb");
            HttpResponse<String> part = visitor.post(
                    "/journal/words",
                    List.of(
                            new Visitor.Field(
                                    "_csrf",
                                    form.body().replaceAll("(?s).*?name=\"_csrf\" value=\"([^\"]+)\".*", "$1")),
                            new Visitor.Field("text", "I am so lonely.")),
                    "Thaw-Words",
                    "script");

            assertThat(asked.body()).contains("value=\"numb\" checked", "value=\"lonely\"");
            assertThat(part.body())
                    .contains("Any of these?", "value=\"lonely\"")
                    .doesNotContain("<html");
        }

        @Test
        void bringHelpBesideThem() {
            assertThat(visitor.press(visitor.get("/journal/write"), WORDS, "text", "I want to die")
                            .body())
                    .contains("id=\"offer-help\"", "I want to die</textarea>");
        }
    }

    @Nested
    class APageThatIsKept {
        @Test
        void isChangedBackDatedAndStaysTheSamePage() {
            String path = keep("the first words");

            HttpResponse<String> changed = visitor.press(
                    visitor.get(path + "/change"),
                    KEEP,
                    "title",
                    "",
                    "text",
                    "other words",
                    "on",
                    "2020-02-29",
                    "at",
                    "12:00");

            assertThat(Visitor.location(changed)).isEqualTo(path);
            assertThat(visitor.get(path).body())
                    .contains("other words", "29 February 2020")
                    .doesNotContain("the first");
        }

        @Test
        void isNotWrittenOverFromAnotherTab() {
            String path = keep("the first words");
            HttpResponse<String> one = visitor.get(path + "/change");
            HttpResponse<String> other = visitor.get(path + "/change");

            visitor.press(one, KEEP, "text", "words from one tab");
            HttpResponse<String> second = visitor.press(other, KEEP, "text", "words from the other");

            assertThat(Visitor.location(second)).isNotEqualTo(path);
            assertThat(visitor.get(path).body()).contains("words from one tab");
            assertThat(visitor.get(Visitor.location(second)).body()).contains("words from the other");
        }

        @Test
        void isKeptOnceThoughItsFormIsSentTwice() {
            quick("to have a draft to go on with");
            HttpResponse<String> form = visitor.get("/journal/write");
            visitor.press(form, KEEP, "text", "the kettle is on");
            visitor.press(form, KEEP, "text", "the kettle is on");
            visitor.press(form, KEEP, "text", "other words from this tab");

            assertThat(pages()).hasSize(3);
        }

        @Test
        void isThereAgainWhereItWasDeletedWhileItWasChanged() {
            String path = keep("the first words");
            HttpResponse<String> form = visitor.get(path + "/change");
            visitor.press(visitor.get(path + "/delete"), path + "/delete");

            visitor.press(form, KEEP, "text", "still wanted");

            assertThat(visitor.get(path).body()).contains("still wanted");
        }

        @Test
        void isBurnedAfterAQuestion() {
            String path = keep("coats in the hall");

            assertThat(visitor.get(path + "/delete").body()).contains("It is gone for good then");
            visitor.press(visitor.get(path + "/delete"), path + "/delete");

            assertThat(Visitor.location(visitor.get(path))).isEqualTo("/journal");
            assertThat(visitor.get("/journal").body()).doesNotContain("coats in the hall");
        }
    }

    @Nested
    class ASealedPage {
        @Test
        void isShownOnlyWhenItIsAskedFor() {
            String path = seal("coats in the hall");

            HttpResponse<String> page = visitor.get(path);

            assertThat(visitor.get("/journal").body()).contains("A sealed page").doesNotContain("coats");
            assertThat(page.body()).contains("It is sealed.").doesNotContain("coats in the hall");
            assertThat(Visitor.location(visitor.get(path + "/change"))).isEqualTo(path);
            HttpResponse<String> open = visitor.press(page, path + "/open");
            assertThat(open.body()).contains("coats in the hall");
            assertThat(visitor.press(open, path + "/change").body()).contains("coats in the hall</textarea>");
        }

        @Test
        void isNotShownAtNightHoweverItIsAskedFor() {
            String path = seal("coats in the hall");
            HttpResponse<String> byDay = visitor.get(path);
            HttpResponse<String> open = visitor.press(byDay, path + "/open");
            clock.move(TO_NIGHT);

            assertThat(visitor.get(path).body()).contains("It is sealed, and it is late.");
            assertThat(visitor.press(byDay, path + "/open").body())
                    .contains("late")
                    .doesNotContain("coats in the hall");
            assertThat(Visitor.location(visitor.press(open, path + "/change"))).isEqualTo(path);
        }
    }

    @Nested
    class ABurnedPage {
        @Test
        void isAskedAboutOnceMoreAndIsKeptInNoForm() {
            quick("to have a vault");
            HttpResponse<String> form = visitor.get("/journal/write");
            visitor.draft(form, KEEP, "text", "coats in the hall");
            HttpResponse<String> asked = visitor.press(form, "/journal/burn", "text", "coats in the hall");

            assertThat(asked.body()).contains("Burn this page?", "coats in the hall");
            HttpResponse<String> back = visitor.press(asked, "/journal/back");
            assertThat(back.body()).contains("coats in the hall</textarea>");
            visitor.press(asked, "/journal/burned");

            assertThat(visitor.get("/journal/write").body()).doesNotContain("coats");
            assertThat(pages()).hasSize(1);
            assertThat(visitor.post("/settings/data/export/json").body())
                    .contains("to have a vault")
                    .doesNotContain("coats");
        }
    }

    @Nested
    class ADraft {
        @Test
        void isThereAgain() {
            quick("to have a vault");
            visitor.draft(visitor.get("/journal/write"), KEEP, "text", "half a wo", "feeling", "numb");
            visitor.draft(visitor.get("/journal"), KEEP, "text", "half a li");

            assertThat(visitor.get("/journal/write").body()).contains("half a wo", "value=\"numb\" checked");
            assertThat(visitor.get("/journal").body()).contains("half a li");
        }

        @Test
        void doesNotGoToAGuestOnceTheVaultHasLocked() {
            quick("to have a vault");
            HttpResponse<String> open = visitor.get("/journal/write");
            visitor.get("/leave");

            assertThat(visitor.press(open, KEEP, "text", "coats in the hall").statusCode())
                    .isEqualTo(423);
            assertThat(visitor.press(open, WORDS, "text", "coats in the hall").statusCode())
                    .isEqualTo(423);
        }
    }

    @Test
    void takesRubbishInAnAddressForTheUsual() {
        quick("to have a vault");

        for (String path : List.of(
                "/journal/pages/rubbish",
                "/journal/pages/rubbish/change",
                "/journal/pages/rubbish/picture",
                "/journal/pictures/rubbish/about")) {
            assertThat(Visitor.location(visitor.get(path))).as(path).isEqualTo("/journal");
        }
        assertThat(visitor.get("/journal/all?part=rubbish").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/journal/pictures/rubbish").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> quick(String line) {
        return visitor.press(visitor.get("/journal"), KEEP, "text", line);
    }

    private String keep(String text) {
        return Visitor.location(visitor.press(visitor.get("/journal/write"), KEEP, "text", text));
    }

    private String seal(String text) {
        return Visitor.location(visitor.press(visitor.get("/journal/write"), "/journal/seal", "text", text));
    }

    private List<String> pages() {
        return Pattern.compile("/journal/pages/[0-9a-f-]{36}")
                .matcher(visitor.get("/journal/all").body())
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }
}
