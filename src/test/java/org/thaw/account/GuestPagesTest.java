package org.thaw.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Keeping what a guest has. */
class GuestPagesTest extends AccountPages {
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
}
