package org.thaw.practices;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.thaw.SharedThaw;
import org.thaw.Visitor;

/** Breath, body, grounding and drawing as a browser without script meets them, alone from the pages of the practices. */
class PlayedWithoutScriptTest extends SharedThaw {
    @Nested
    class Breathing {
        private static final String RHYTHM = "/practices/C03/rhythm";

        @Test
        void saysWhoLeavesItOutBeforeWhatToDo() {
            assertThat(visitor.get("/practices/C03/play").body())
                    .containsSubsequence("lung or heart disease", "in 4, out 6");
            assertThat(visitor.get("/practices/C04/play").body())
                    .containsSubsequence("pregnant", "in 3, more 1, out 6");
            assertThat(visitor.get("/practices/C03").body()).containsSubsequence("When to leave it out", "What you do");
        }

        @Test
        void goesOnInTheRhythmThatWasChosen() {
            visitor.press(visitor.get(RHYTHM), RHYTHM, "rhythm", "even");

            assertThat(visitor.get("/practices/C03/play").body()).contains("in 5, out 5");
        }

        @Test
        void keepsARhythmOfOnesOwnAndDeletesItAgain() {
            visitor.press(visitor.get(RHYTHM + "/own"), RHYTHM + "/own", "name", "Dusk", "in", "4500", "out", "7000");

            assertThat(visitor.get("/practices/C03/play").body()).contains("in 4.5, out 7");
            HttpResponse<String> all = visitor.get(RHYTHM);
            assertThat(all.body()).contains("Dusk");
            visitor.press(all, RHYTHM + "/forget");
            assertThat(visitor.get(RHYTHM).body()).doesNotContain("Dusk");
            assertThat(visitor.get("/practices/C03/play").body()).contains("in 4, out 6");
        }

        @Test
        void losesNothingOfARhythmThatIsRefusedAndSaysWhy() {
            HttpResponse<String> again = visitor.press(
                    visitor.get(RHYTHM + "/own"), RHYTHM + "/own", "name", "Dusk", "in", "6000", "out", "4000");

            assertThat(again.statusCode()).isEqualTo(422);
            assertThat(again.body()).contains("as long as the in-breath", "value=\"Dusk\"");
        }

        @Test
        void bringsHelpWhereANameCallsForIt() {
            HttpResponse<String> kept = visitor.press(
                    visitor.get(RHYTHM + "/own"),
                    RHYTHM + "/own",
                    "name",
                    "I want to die",
                    "in",
                    "4000",
                    "out",
                    "6000");

            assertThat(kept.body()).contains("Your rhythm is kept.", "You don’t have to be alone with this");
        }

        @Test
        void makesNobodyAGuestWhoOnlyLooks() {
            visitor.get("/practices/C03/play");
            visitor.get(RHYTHM);

            assertThat(visitor.cookie("thaw")).isEmpty();
        }
    }

    @Nested
    class Body {
        @Test
        void isReadWholeAndLeavesOutWhatIsTicked() {
            HttpResponse<String> page = visitor.get("/practices/C05/play");
            assertThat(page.body()).containsSubsequence("Make fists", "Bend both arms", "Lift your shoulders");

            visitor.press(page, "/practices/C05/wishes", "without", "SHOULDERS", "eyes", "OPEN");

            assertThat(visitor.get("/practices/C05/play").body())
                    .contains("Make fists", "Keep your eyes open.")
                    .doesNotContain("Lift your shoulders");
        }

        @Test
        void isNotNoticedPartByPartOutsideOfASitting() {
            assertThat(Visitor.location(visitor.get("/practices/C06/play"))).isEqualTo("/sitting/arrive?way=C06");
        }

        @Test
        void isNotNoticedPartByPartWhereTheAnswersWithholdIt() {
            visitor.press(visitor.get("/why"), "/why/begin", "extent", "full");
            visitor.press(visitor.get("/why/ask/unreal"), "/why/question", "yes", "unreal", "rest", "no");

            assertThat(Visitor.location(visitor.get("/practices/C06/play"))).isEqualTo("/practices/C06");
        }
    }

    @Nested
    class Grounding {
        @Test
        void isWholeOnOnePageAndAsksForNothing() {
            HttpResponse<String> page = visitor.get("/practices/C14/play");

            assertThat(page.body())
                    .containsSubsequence(
                            "both feet", "5 things", "4 things", "3 sounds", "2 smells", "1 taste", "what day");
            assertThat(page.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("thaw="));
        }

        @Test
        void isOneTapAwayOnEveryPage() {
            assertThat(visitor.get("/").body()).contains("href=\"/practices/C14/play\"");
            assertThat(visitor.get("/practices/C05/play").body()).contains("href=\"/sitting/stop\"");
        }
    }

    @Nested
    class Drawing {
        private static final String DRAW = "/practices/C15/draw";

        @Test
        void isPutTogetherOfPlainShapesKeptSeenAndDeleted() {
            HttpResponse<String> page = add(add(visitor.get(DRAW), "spiked", "5"), "long", "9");
            assertThat(page.body().split("<polygon")).hasSize(3);

            assertThat(Visitor.location(visitor.press(page, DRAW, "end", "keep")))
                    .startsWith(DRAW + "/kept");
            String path = firstKept();
            assertThat(visitor.get(path).body().split("<polygon")).hasSize(3);
            visitor.press(visitor.get(path), path + "/delete");

            assertThat(visitor.get("/practices/C15/drawings").body()).contains("There is none.");
            assertThat(visitor.get(path).statusCode()).isEqualTo(404);
        }

        @Test
        void isNotKeptWhenItIsBurned() {
            HttpResponse<String> page = add(visitor.get(DRAW), "round", "1");
            visitor.press(page, DRAW, "end", "keep");
            visitor.draft(
                    "/draft", "form", DRAW, "draft", "11112222-3333-4444-8555-666677778888", "marks", page.body());

            HttpResponse<String> burned = visitor.press(add(visitor.get(DRAW), "long", "3"), DRAW, "end", "burn");

            assertThat(Visitor.location(burned)).startsWith(DRAW + "/burned");
            assertThat(visitor.get("/practices/C15/drawings").body().split("class=\"door\""))
                    .hasSize(2);
            assertThat(visitor.get(DRAW).body()).contains("name=\"marks\" value=\"\"");
        }

        @Test
        void goesToNoGuestOnceTheVaultHasLocked() {
            visitor.post("/dodges", "kind", "joke");
            HttpResponse<String> drawn = add(visitor.get(DRAW), "round", "1");
            visitor.get("/leave");

            assertThat(visitor.press(drawn, DRAW, "end", "keep").statusCode()).isEqualTo(423);
        }

        @Test
        void isNotShownInTheListOfThoseKept() {
            visitor.press(add(visitor.get(DRAW), "round", "1"), DRAW, "end", "keep");

            assertThat(visitor.get("/practices/C15/drawings").body()).doesNotContain("<polygon");
        }

        @Test
        void takesNothingButMarks() {
            HttpResponse<String> answer =
                    visitor.post(DRAW, "marks", "<svg onload=alert(1)>", "turn", "0", "end", "keep");

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("could not be read").doesNotContain("onload");
        }

        private HttpResponse<String> add(HttpResponse<String> page, String kind, String place) {
            return visitor.press(
                    page, DRAW, "kind", kind, "edge", "rough", "size", "small", "weight", "heavy", "place", place,
                    "end", "add");
        }

        private String firstKept() {
            String list = visitor.get("/practices/C15/drawings").body();
            return list.replaceFirst("(?s).*href=\"(/practices/C15/drawings/[-0-9a-f]+)\".*", "$1");
        }
    }
}
