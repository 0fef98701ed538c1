package org.thaw.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.thaw.Visitor;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "thaw.test.notebook=true")
class AccountPagesTest {
    private static final String PASSPHRASE = "quiet boat lamp winter";

    @TempDir
    static Path home;

    @LocalServerPort
    int port;

    private Visitor visitor;
    private String name;

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry properties) {
        properties.add("thaw.home", home::toString);
    }

    @BeforeEach
    void arrive(TestInfo test) {
        visitor = new Visitor(port);
        name = test.getDisplayName();
    }

    private HttpResponse<String> keep() {
        return visitor.post(
                "/keep", "name", name, "passphrase", PASSPHRASE, "passphrase-again", PASSPHRASE, "words", "NONE");
    }

    private HttpResponse<String> open(String passphrase) {
        return visitor.post("/open", "name", name, "passphrase", passphrase);
    }

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

    @Nested
    class ALockedPage {
        @Test
        void leadsBackToWhereThePersonWasGoing() {
            keep();
            visitor.post("/lock");

            HttpResponse<String> locked = visitor.get("/test/notebook?day=3");

            assertThat(locked.statusCode()).isEqualTo(423);
            HttpResponse<String> opened = visitor.press(locked, "/open", "name", name, "passphrase", PASSPHRASE);
            assertThat(Visitor.location(opened)).isEqualTo("/test/notebook?day=3");
        }

        @Test
        void losesNothingTypedThroughTwoWrongPassphrases() {
            String words = "<b>\"Mum's\"</b> & me\r\n\r\n  ünd 🌊 then=… ";
            keep();
            visitor.post("/lock");

            HttpResponse<String> locked = visitor.post("/test/notebook", "words", words);
            assertThat(locked.statusCode()).isEqualTo(423);
            HttpResponse<String> once = visitor.press(locked, "/open", "name", name, "passphrase", "wrong");
            HttpResponse<String> twice = visitor.press(once, "/open", "name", name, "passphrase", "wrong again");
            HttpResponse<String> open = visitor.press(twice, "/open", "name", name, "passphrase", PASSPHRASE);
            assertThat(open.statusCode()).isEqualTo(200);
            HttpResponse<String> sent = visitor.press(open, "/test/notebook");

            assertThat(sent.body()).isEqualTo(words);
        }

        @Test
        void letsAPersonWithoutAVaultGoOnAsAGuestWithWhatTheyTyped() {
            HttpResponse<String> locked = visitor.post("/test/notebook", "words", "my first words");

            HttpResponse<String> guest = visitor.press(locked, "/guest");

            assertThat(visitor.press(guest, "/test/notebook").body()).isEqualTo("my first words");
        }
    }

    @Nested
    class Keeping {
        @Test
        void movesAGuestsWordsIntoTheNewVault() {
            visitor.post("/test/notebook/first", "words", "from a guest");

            HttpResponse<String> kept = visitor.press(
                    visitor.get("/keep"),
                    "/keep",
                    "name",
                    name,
                    "passphrase",
                    PASSPHRASE,
                    "passphrase-again",
                    PASSPHRASE);

            assertThat(kept.statusCode()).isEqualTo(303);
            assertThat(visitor.get("/keep").body()).contains("It is kept");
            visitor.post("/lock");
            open(PASSPHRASE);
            assertThat(visitor.get("/test/notebook").body()).isEqualTo("from a guest");
        }

        @Test
        void asksAgainWhereTheTwoPassphrasesDiffer() {
            HttpResponse<String> answer =
                    visitor.post("/keep", "name", name, "passphrase", PASSPHRASE, "passphrase-again", PASSPHRASE + "x");

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("The two were not the same").doesNotContain(PASSPHRASE);
            assertThat(open(PASSPHRASE).statusCode()).isEqualTo(422);
        }

        @Test
        void refusesAPassphraseOfSevenLetters() {
            HttpResponse<String> answer =
                    visitor.post("/keep", "name", name, "passphrase", "seven77", "passphrase-again", "seven77");

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("at least eight");
        }

        @Test
        void leavesTheGuestAsTheyWereWhereTheNameIsTaken() {
            keep();
            visitor.post("/lock");
            visitor.post("/test/notebook/first", "words", "still here");

            HttpResponse<String> answer = keepAsGuest();

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("There is a vault with that name already");
            assertThat(visitor.get("/test/notebook").body()).isEqualTo("still here");
        }

        @Test
        void saysSoWhereTheGuestsWordsAreGoneInsteadOfMakingAnEmptyVault() {
            HttpResponse<String> answer = keepAsGuest();

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("What you wrote as a guest is gone");
            assertThat(open(PASSPHRASE).statusCode()).isEqualTo(422);
        }

        private HttpResponse<String> keepAsGuest() {
            return visitor.post(
                    "/keep",
                    "name",
                    name,
                    "passphrase",
                    PASSPHRASE,
                    "passphrase-again",
                    PASSPHRASE,
                    "words",
                    "OF_A_GUEST");
        }
    }

    @Nested
    class AGuestWhoHasAVault {
        @BeforeEach
        void keepAndComeBackAsAGuest() {
            keep();
            visitor.post("/lock");
            visitor.post("/test/notebook/first", "words", "guest words");
        }

        @Test
        void isAskedWhatBecomesOfTheirWords() {
            HttpResponse<String> answer = open(PASSPHRASE);

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("Say what becomes of what you wrote as a guest");
            assertThat(visitor.get("/test/notebook").body()).isEqualTo("guest words");
        }

        @Test
        void canBringThemAlong() {
            visitor.post("/open", "name", name, "passphrase", PASSPHRASE, "guest", "bring");

            assertThat(visitor.get("/test/notebook").body()).isEqualTo("guest words");
        }

        @Test
        void canForgetThem() {
            visitor.post("/open", "name", name, "passphrase", PASSPHRASE, "guest", "forget");

            assertThat(visitor.get("/test/notebook").statusCode()).isEqualTo(200);
            assertThat(visitor.get("/test/notebook").body()).isEmpty();
        }

        @Test
        void keepsThemThroughAWrongPassphrase() {
            visitor.post("/open", "name", name, "passphrase", "wrong", "guest", "forget");

            assertThat(visitor.get("/test/notebook").body()).isEqualTo("guest words");
        }
    }

    @Nested
    class Locking {
        @Test
        void isOnePressFromAnyPage() {
            keep();

            HttpResponse<String> answer = visitor.press(visitor.get("/settings"), "/lock");

            assertThat(Visitor.location(answer)).isEqualTo("/lock");
            assertThat(visitor.get("/lock").body()).contains("It is locked");
            assertThat(visitor.get("/test/notebook").statusCode()).isEqualTo(423);
        }

        @Test
        void doesNotForgetAGuestsWordsUnasked() {
            visitor.post("/test/notebook/first", "words", "guest words");

            visitor.post("/lock");

            assertThat(visitor.get("/test/notebook").body()).isEqualTo("guest words");
            visitor.press(visitor.get("/lock"), "/lock");
            assertThat(visitor.get("/test/notebook").statusCode()).isEqualTo(423);
        }

        @Test
        void isWhatLeaveQuicklyDoes() {
            keep();

            HttpResponse<String> answer = visitor.get("/leave");

            assertThat(Visitor.location(answer)).isEqualTo("https://www.bbc.co.uk/weather");
            assertThat(visitor.get("/test/notebook").statusCode()).isEqualTo(423);
        }
    }

    @Nested
    class Settings {
        @Test
        void changeWhereLeaveQuicklyGoes() {
            visitor.post("/settings/leave", "address", "www.example.org/train times".replace(" ", "-"));

            assertThat(Visitor.location(visitor.get("/leave"))).isEqualTo("https://www.example.org/train-times");
            assertThat(visitor.get("/settings").body()).contains("data-leave=\"https://www.example.org/train-times\"");
        }

        @Test
        void refuseWhatIsNoPageAndKeepWhatWasTyped() {
            HttpResponse<String> answer = visitor.post("/settings/leave", "address", "javascript:alert(1)");

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("value=\"javascript:alert(1)\"");
            assertThat(Visitor.location(visitor.get("/leave"))).isEqualTo("https://www.bbc.co.uk/weather");
        }
    }
}
