package org.thaw.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.thaw.Visitor;

/** Locking, and what a page does that met a locked vault. */
class AccountPagesTest extends AccountPages {
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
