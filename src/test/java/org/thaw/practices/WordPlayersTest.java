package org.thaw.practices;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.thaw.SharedThaw;
import org.thaw.Visitor;

/** The players that take words, each from its own page, as a browser without script meets them. */
class WordPlayersTest extends SharedThaw {
    private static final String OFFER = "id=\"offer-help\"";
    private static final String DANGER = "I want to die";

    @Nested
    class RulesAboutCrying {
        private static final String PLAY = "/practices/C13/play";
        private static final String ANSWER = "/practices/C13/answer";

        @Test
        void areAskedOneAtATimeAndReadOnceMore() {
            begin("rule");
            for (String words : new String[] {"Big boys don’t", "My uncle", "At work", "At home", "I may, alone"}) {
                assertThat(visitor.press(page(), ANSWER, "words", words).statusCode())
                        .isEqualTo(303);
            }

            assertThat(page().body())
                    .contains("Which one for this week?", "Big boys don’t", "I may, alone")
                    .doesNotContain("<textarea");
            assertThat(Visitor.location(visitor.press(page(), "/practices/C13/end")))
                    .isEqualTo("/practices/C13/done");
            assertThat(page().body()).contains("What do you want to look at?");
            assertThat(visitor.get("/practices/C13/kept").body())
                    .contains("What is your rule about crying?", "Big boys don’t", "My uncle");
        }

        @Test
        void canEachBeLeftOut() {
            begin("self");
            for (int question = 0; question < 8; question++) {
                visitor.press(page(), ANSWER, "words", " ");
            }

            assertThat(page().body()).contains("You left everything out.");
            visitor.press(page(), "/practices/C13/end");
            assertThat(visitor.get("/practices/C13/kept").body()).contains("Nothing is kept yet");
        }

        @Test
        void askWhatTheArticleAsksOfOneself() {
            begin("self");
            StringBuilder asked = new StringBuilder();
            for (int question = 0; question < 8; question++) {
                asked.append(page().body());
                visitor.press(page(), ANSWER);
            }

            assertThat(asked.toString())
                    .contains(
                            "vulnerable",
                            "judge myself",
                            "others would judge me",
                            "Do I know what I feel?",
                            "how to soothe it",
                            "Where in my body",
                            "What set it off?",
                            "Why this feeling");
        }

        @Test
        void keepAnAnswerOnTheWayBackAndAtTheEnd() {
            begin("rule");
            visitor.press(page(), ANSWER, "words", "Never in public");
            visitor.press(page(), "/practices/C13/back", "words", "My aunt");
            assertThat(page().body()).contains("Never in public");

            visitor.press(page(), ANSWER, "words", "Never in public");
            assertThat(page().body()).contains("My aunt");
            visitor.press(page(), "/practices/C13/end", "words", "My aunt, and school");

            assertThat(visitor.get("/practices/C13/kept").body()).contains("Never in public", "My aunt, and school");
        }

        @Test
        void loseNothingThatIsSentFromATabWhoseLookHasEnded() {
            begin("rule");
            HttpResponse<String> tab = page();
            visitor.press(page(), "/practices/C13/end", "words", "first tab");

            visitor.press(tab, ANSWER, "words", "second tab");

            assertThat(visitor.get("/practices/C13/kept").body()).contains("first tab", "second tab");
        }

        @Test
        void areCarriedByThePageThatUnlocks() {
            begin("rule");
            HttpResponse<String> open = page();
            visitor.get("/leave");

            HttpResponse<String> locked = visitor.press(open, ANSWER, "words", "the rule of the house");

            assertThat(locked.statusCode()).isEqualTo(423);
            assertThat(locked.body()).contains("the rule of the house");
        }

        @Test
        void areThereAgainAsADraft() {
            begin("rule");
            HttpResponse<String> open = page();
            visitor.draft(open, ANSWER, "words", "half a ru");

            assertThat(page().body()).contains("This is as you left it.", "half a ru");
            visitor.press(page(), ANSWER, "words", "half a rule");
            assertThat(page().body()).doesNotContain("half a ru");
        }

        @Test
        void bringHelpAndKeepWhatWasWritten() {
            begin("rule");

            HttpResponse<String> answer = visitor.press(page(), ANSWER, "words", DANGER);

            assertThat(answer.body()).contains(OFFER, "Your answer is kept.", "href=\"" + PLAY + "\"");
            assertThat(visitor.get("/practices/C13/kept").body()).contains(DANGER);
        }

        private void begin(String way) {
            visitor.press(page(), "/practices/C13/begin", "way", way);
        }

        private HttpResponse<String> page() {
            return visitor.get(PLAY);
        }
    }

    @Nested
    class AKindWord {
        private static final String PLAY = "/practices/C16/play";

        @Test
        void saysFirstThatKindnessCanHurt() {
            assertThat(visitor.get(PLAY).body()).containsSubsequence("bring up old grief", "This is hard.");
        }

        @Test
        void isKeptForNextTimeAndNotTwice() {
            for (int time = 0; time < 2; time++) {
                HttpResponse<String> done =
                        visitor.press(visitor.get(PLAY), "/practices/C16/phrase", "words", "You are allowed to rest");
                assertThat(Visitor.location(done)).isEqualTo("/practices/C16/done");
            }

            assertThat(visitor.get(PLAY).body()).contains("You are allowed to rest");
            assertThat(visitor.get("/practices/C16/kept").body().split("You are allowed to rest", -1))
                    .hasSize(2);
        }

        @Test
        void bringsHelpAndKeepsWhatWasWritten() {
            HttpResponse<String> answer = visitor.press(visitor.get(PLAY), "/practices/C16/phrase", "words", DANGER);

            assertThat(answer.body()).contains(OFFER);
            assertThat(visitor.get("/practices/C16/kept").body()).contains(DANGER);
        }

        @Test
        void becomesATextToCopyAndIsSentNowhere() {
            HttpResponse<String> made = visitor.press(
                    visitor.get("/practices/C16/ask"),
                    "/practices/C16/ask",
                    "who",
                    "Noor",
                    "sign",
                    "lighthouse",
                    "time",
                    "tonight after eight");

            assertThat(Visitor.location(made)).isEqualTo("/practices/C16/ask/text");
            assertThat(visitor.get("/practices/C16/ask/text").body())
                    .contains(
                            "Hello Noor.", "ten minutes", "tonight after eight", "“lighthouse”", "Thaw sends nothing");
        }

        @Test
        void bringsHelpNearTheWordsOfARequest() {
            for (String field : new String[] {"who", "sign", "time"}) {
                HttpResponse<String> made = visitor.press(
                        visitor.get("/practices/C16/ask?from=sitting"),
                        "/practices/C16/ask?from=sitting",
                        field,
                        DANGER);
                assertThat(made.body()).as(field).contains(OFFER, "/practices/C16/ask/text?from=sitting");
            }
        }

        @Test
        void isOneRequestTheLatestAndCanBeEmptied() {
            ask("Noor");
            ask("Ines");
            assertThat(visitor.get("/practices/C16/ask").body())
                    .contains("Ines")
                    .doesNotContain("Noor");

            ask("");

            assertThat(visitor.get("/practices/C16/ask").body()).doesNotContain("Ines", "Noor");
        }

        private void ask(String who) {
            visitor.press(visitor.get("/practices/C16/ask"), "/practices/C16/ask", "who", who);
        }

        @Test
        void saysWhoIsNotToBeAsked() {
            assertThat(visitor.get("/practices/C16/ask").body()).contains("is not safe, please don’t choose them");
        }
    }

    @Nested
    class ASafeEnoughSetting {
        private static final String PLAY = "/practices/C01/play";

        @Test
        void keepsAListOfOnesOwnForNextTime() {
            visitor.press(visitor.get(PLAY), "/practices/C01/add", "own", "The grey blanket");
            visitor.press(visitor.get(PLAY), "/practices/C01/remove", "comfort", "Tissues");

            String page = visitor.get(PLAY).body();
            assertThat(page).contains("The grey blanket").doesNotContain("value=\"Tissues\"");
        }

        @Test
        void losesNothingTypedWhicheverButtonIsPressed() {
            visitor.press(visitor.get(PLAY), "/practices/C01/remove", "comfort", "Tissues", "own", "A cat");
            visitor.press(visitor.get(PLAY), "/practices/C01/screen", "screen", "quiet", "own", "A lamp");
            visitor.press(visitor.get(PLAY), "/practices/C01/ready", "own", "A song");

            assertThat(visitor.get(PLAY).body()).contains("value=\"A cat\"", "value=\"A lamp\"", "value=\"A song\"");
        }

        @Test
        void remembersWhatWasTickedWhileTheListIsChanged() {
            visitor.press(visitor.get(PLAY), "/practices/C01/add", "own", "A cat");
            visitor.press(visitor.get(PLAY), "/practices/C01/add", "own", "A lamp", "there", "A cat");

            assertThat(visitor.get(PLAY).body())
                    .containsPattern("value=\"A cat\" checked")
                    .doesNotContainPattern("value=\"A lamp\" checked");
        }

        @Test
        void makesTheScreenQuietInThisBrowserOnEveryPage() {
            assertThat(visitor.get("/learn").body()).doesNotContain("quiet-screen");
            visitor.press(visitor.get(PLAY), "/practices/C01/screen", "screen", "quiet");
            assertThat(visitor.get("/learn").body()).contains("quiet-screen");

            visitor.press(visitor.get("/settings"), "/settings/screen", "screen", "usual");
            assertThat(visitor.get("/learn").body()).doesNotContain("quiet-screen");
        }

        @Test
        void agreesAnEndByTheClock() {
            HttpResponse<String> ready = visitor.press(visitor.get(PLAY), "/practices/C01/ready", "minutes", "15");

            Matcher end = Pattern.compile("It ends at <span class=\"num\">\\d\\d:\\d\\d</span>")
                    .matcher(visitor.get(Visitor.location(ready)).body());
            assertThat(end.find()).isTrue();
        }

        @Test
        void bringsHelpNearItsWords() {
            assertThat(visitor.press(visitor.get(PLAY), "/practices/C01/add", "own", DANGER)
                            .body())
                    .contains(OFFER);
        }
    }

    @Nested
    class ThePageThatWasKeptInAnotherTab {
        private static final String DRAFT = "11112222-3333-4444-8555-666677778888";

        @BeforeEach
        void keep() {
            visitor.post("/dodges", "kind", "joke");
            press("/practices/C09/keep");
            assertThat(kept()).contains("It is kept.");
        }

        @Test
        void isGoneWhereItIsBurnedHere() {
            HttpResponse<String> asked = press("/practices/C09/burn");

            visitor.press(asked, "/practices/C09/burned");

            assertThat(kept()).contains("Nothing is kept yet");
        }

        @Test
        void staysWhereOtherWordsAreBurnedHere() {
            HttpResponse<String> asked = visitor.post("/practices/C09/burn", fields("the red door, and a dog"));

            visitor.press(asked, "/practices/C09/burned");

            assertThat(kept()).contains("It is kept.");
        }

        @Test
        void isSealedWhereItIsSealedHere() {
            press("/practices/C09/seal");

            assertThat(kept()).contains("It is sealed.").doesNotContain("It is kept.");
        }

        private HttpResponse<String> press(String action) {
            return visitor.post(action, fields("the red door"));
        }

        private String[] fields(String text) {
            return new String[] {"turn", "0", "form", "/sitting/now#C09-page", "draft", DRAFT, "text", text, "need", ""
            };
        }

        private String kept() {
            return visitor.get("/practices/C09/kept").body();
        }
    }

    @Nested
    class WhatWasKept {
        @Test
        void isDeletedAfterASecondPress() {
            visitor.press(visitor.get("/practices/C16/play"), "/practices/C16/phrase", "words", "You may rest");
            String path = visitor.get("/practices/C16/kept")
                    .body()
                    .replaceAll("(?s).*href=\"(/practices/C16/kept/[^\"]+/delete)\".*", "$1");

            visitor.press(visitor.get(path), path);

            assertThat(visitor.get("/practices/C16/kept").body()).contains("Nothing is kept yet");
            assertThat(Visitor.location(visitor.get(path))).isEqualTo("/practices/C16/kept");
        }

        @Test
        void isShutToWhoeverHasNoVaultOpen() {
            assertThat(visitor.get("/practices/C16/kept").statusCode()).isEqualTo(423);
        }

        @Test
        void isThereOnlyForPracticesThatKeepWords() {
            visitor.post("/dodges", "kind", "joke");
            assertThat(visitor.get("/practices/C99/kept").statusCode()).isEqualTo(404);
        }
    }
}
