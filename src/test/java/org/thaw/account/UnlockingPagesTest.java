package org.thaw.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.thaw.Visitor;

/** Opening a vault, and guessing. */
class UnlockingPagesTest extends AccountPages {
    @Nested
    class Opening {
        @Test
        void opensWithTheRightPassphraseAndGoesOn() {
            keep();
            visitor.post("/lock");

            HttpResponse<String> answer =
                    visitor.post("/open", "name", name, "passphrase", PASSPHRASE, "then", "/test/notebook");

            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(Visitor.location(answer)).isEqualTo("/test/notebook");
            assertThat(visitor.get("/test/notebook").statusCode()).isEqualTo(200);
        }

        @Test
        void saysTheSameOfAWrongPassphraseAndOfAnUnknownName() {
            keep();
            visitor.post("/lock");

            HttpResponse<String> wrong = open("quiet boat lamp summer");
            HttpResponse<String> unknown = visitor.post("/open", "name", "nobody", "passphrase", PASSPHRASE);

            assertThat(wrong.statusCode()).isEqualTo(422);
            assertThat(unknown.statusCode()).isEqualTo(422);
            assertThat(wrong.body()).contains("That name and passphrase do not open anything here.");
            assertThat(unknown.body()).contains("That name and passphrase do not open anything here.");
        }

        @Test
        void keepsTheNameAndNeverSendsThePassphraseBack() {
            HttpResponse<String> wrong = open("not-the-passphrase-at-all");

            assertThat(wrong.body()).contains("value=\"" + name + "\"").doesNotContain("not-the-passphrase-at-all");
        }

        @Test
        void neverGoesToAPageElsewhere() {
            keep();

            HttpResponse<String> answer =
                    visitor.post("/open", "name", name, "passphrase", PASSPHRASE, "then", "//example.org/");

            assertThat(Visitor.location(answer)).isEqualTo("/");
        }

        @Test
        void givesTheSessionANewId() {
            visitor.post("/test/notebook/first", "words", "a");
            String before = visitor.cookie("thaw").orElseThrow();

            visitor.post("/keep", "name", name, "passphrase", PASSPHRASE, "passphrase-again", PASSPHRASE);

            assertThat(visitor.cookie("thaw").orElseThrow()).isNotEqualTo(before);
            Visitor stranger = new Visitor(port);
            stranger.plantSession(before);
            assertThat(stranger.get("/test/notebook").statusCode()).isEqualTo(423);
        }

        @Test
        void isRefusedWithoutAFormTokenAndDoesNotWriteThePassphraseIntoThePage() {
            HttpResponse<String> answer = visitor.post(
                    "/open",
                    java.util.List.of(new Visitor.Field("name", name), new Visitor.Field("passphrase", PASSPHRASE)));

            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains(name).doesNotContain(PASSPHRASE);
        }
    }

    @Nested
    class Guessing {
        @Test
        void hasToWaitAfterFiveWrongTriesAndIsToldHowLong() {
            keep();
            visitor.post("/lock");
            for (int wrong = 0; wrong < 5; wrong++) {
                open("wrong " + wrong);
            }

            HttpResponse<String> answer = open(PASSPHRASE);

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).containsPattern("Wait [1-5] seconds?, then try again");
        }

        @Test
        void isSlowedDownInTheSameWordsForANameThatNobodyHas() {
            name = "nobody at all";
            for (int wrong = 0; wrong < 5; wrong++) {
                open("wrong " + wrong);
            }

            assertThat(open(PASSPHRASE).body()).containsPattern("Wait [1-5] seconds?, then try again");
        }

        @Test
        void withWordsCountsLikeGuessingWithAPassphrase() {
            keep();
            visitor.post("/lock");
            String words = "zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo wrong";
            for (int wrong = 0; wrong < 5; wrong++) {
                assertThat(visitor.post("/open/words", "name", name, "recovery", words)
                                .body())
                        .contains("That name and these words do not open anything here.");
            }

            assertThat(open(PASSPHRASE).body()).contains("then try again");
        }

        @Test
        void learnsNoNameFromAnyPage() {
            keep();
            visitor.post("/lock");
            Visitor stranger = new Visitor(port);
            for (String path : java.util.List.of(
                    "/", "/open", "/open/words", "/open/passkey", "/keep", "/ways", "/settings", "/lock", "/health")) {
                assertThat(stranger.get(path).body()).as(path).doesNotContain(name);
            }
        }
    }
}
