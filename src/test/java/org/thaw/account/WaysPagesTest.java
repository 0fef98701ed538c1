package org.thaw.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.thaw.Visitor;

/** What opens a vault besides its passphrase. */
class WaysPagesTest extends AccountPages {
    @Nested
    class ThePassphraseAndTheWords {
        @Test
        void areNeverWrittenIntoAPageThatGivesAFormBack() {
            HttpResponse<String> refused = visitor.post(
                    "/open/words",
                    java.util.List.of(
                            new Visitor.Field("name", name),
                            new Visitor.Field("recovery", "legal winner thank"),
                            new Visitor.Field("passkey-output", "c2VjcmV0")));

            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.body()).contains(name).doesNotContain("legal winner", "c2VjcmV0");
        }

        @Test
        void carryAnUnsentFormThroughTheOtherWaysIn() {
            keep();
            visitor.post("/lock");

            HttpResponse<String> locked = visitor.post("/test/notebook", "words", "not lost");
            HttpResponse<String> withWords = visitor.post("/open/words", fieldsOf(locked));
            HttpResponse<String> back = visitor.press(withWords, "/open");
            assertThat(back.statusCode()).isEqualTo(200);
            HttpResponse<String> open = visitor.press(back, "/open", "name", name, "passphrase", PASSPHRASE);

            assertThat(visitor.press(open, "/test/notebook").body()).isEqualTo("not lost");
        }

        private java.util.List<Visitor.Field> fieldsOf(HttpResponse<String> page) {
            return java.util.regex.Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">")
                    .matcher(page.body())
                    .results()
                    .map(field -> new Visitor.Field(field.group(1), field.group(2)))
                    .distinct()
                    .toList();
        }

        @Test
        void areAskedForAgainBeforeAWayInIsChanged() {
            keep();
            visitor.post("/lock");
            open(PASSPHRASE);

            for (String path : java.util.List.of("/ways/passphrase", "/ways/words", "/ways/passkey")) {
                assertThat(Visitor.location(visitor.get(path))).isEqualTo("/ways/proof?then=" + path);
            }
            visitor.post(
                    "/ways/passphrase", "passphrase", "another boat lamp", "passphrase-again", "another boat lamp");
            visitor.post("/ways/remove", "slot", "passphrase");
            visitor.post("/lock");
            assertThat(open(PASSPHRASE).statusCode()).isEqualTo(303);
        }

        @Test
        void lockTheVaultInOtherBrowsersWhenTheyAreChanged() {
            keep();
            Visitor elsewhere = new Visitor(port);
            elsewhere.post("/open", "name", name, "passphrase", PASSPHRASE);
            assertThat(elsewhere.get("/test/notebook").statusCode()).isEqualTo(200);

            visitor.post(
                    "/ways/passphrase",
                    "passphrase",
                    "another boat and lamp",
                    "passphrase-again",
                    "another boat and lamp");

            assertThat(elsewhere.get("/test/notebook").statusCode()).isEqualTo(423);
            assertThat(visitor.get("/test/notebook").statusCode()).isEqualTo(200);
        }

        @Test
        void areNotEnoughToRemoveTheLastWayThatIsNoPasskey() {
            keep();

            HttpResponse<String> answer = visitor.post("/ways/remove", "slot", "passphrase");

            assertThat(Visitor.location(answer)).isEqualTo("/ways?done=kept");
            visitor.post("/lock");
            assertThat(open(PASSPHRASE).statusCode()).isEqualTo(303);
        }
    }

    @Nested
    class APasskey {
        @Test
        void isRefusedWhereItsAnswerIsNotOne() {
            for (String credential : java.util.List.of("x", "{}", "null", "[]", "{\"rawId\":1}", "\"\"")) {
                HttpResponse<String> answer =
                        visitor.post("/open/passkey", "passkey-credential", credential, "passkey-output", "AAAA");

                assertThat(answer.statusCode()).as(credential).isEqualTo(422);
            }
        }

        @Test
        void isOfferedAtTheNameOfThisMachineWhereTheAddressIsANumber() {
            assertThat(visitor.get("/open/passkey").body()).contains("http://localhost:" + port + "/open/passkey");
        }
    }
}
