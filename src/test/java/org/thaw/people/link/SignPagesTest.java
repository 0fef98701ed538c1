package org.thaw.people.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.boot.test.context.SpringBootTest;
import org.thaw.SharedThaw;
import org.thaw.Visitor;

/** A page at which somebody answers without a vault, where Thaw is hosted. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "thaw.address=https://thaw.example")
class SignPagesTest extends SharedThaw {
    private static final String PASSPHRASE = "quiet boat lamp winter";

    private Visitor sam;
    private String person;
    private String link;

    @BeforeEach
    void give(TestInfo test) {
        visitor.post(
                "/keep",
                "name",
                test.getDisplayName(),
                "passphrase",
                PASSPHRASE,
                "passphrase-again",
                PASSPHRASE,
                "words",
                "NONE");
        person = Visitor.location(visitor.press(
                visitor.get("/people/new"),
                "/people/new",
                "name",
                "Sam",
                "mark",
                "Is the kettle on?",
                "meaning",
                "I want company.",
                "told",
                "About the winter"));
        visitor.press(visitor.get(person + "/link"), person + "/link", "shown", "Inés");
        link = visitor.get(person).body().replaceAll("(?s).*https://thaw\\.example(/sign/[\\w-]{43}).*", "$1");
        sam = new Visitor(port);
    }

    @Test
    void tellsTheShownNameAloneAndChangesNothingWhenItIsLookedAt() {
        assertThat(visitor.get(person).body()).contains("You can answer here, and stop it: https://thaw.example/sign/");
        HttpResponse<String> page = sam.get(link);

        assertThat(page.body())
                .contains("<h1>May Inés send you a sign?</h1>", "Yes, you may", "Can’t now", "Stop these signs")
                .doesNotContain("kettle", "company", "winter", "Sam");
        assertThat(page.headers().firstValue("X-Robots-Tag")).hasValue("noindex, nofollow");
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(sam.cookie("thaw")).isEmpty();
        // Programs that look for harm in mail open every link.
        for (int at = 0; at < 5; at++) {
            assertThat(sam.get(link + "?answer=stop").body()).doesNotContain("Your answer is kept");
        }

        assertThat(visitor.get(person).body()).contains("First they are asked").doesNotContain("or stopped it");
        isKeptFromBeingOpenedWithoutEnd();
    }

    @Test
    void bringsAYesWhenTheVaultIsOpenAndAStopAtAnyTime() {
        visitor.post("/lock");
        HttpResponse<String> said = answer("yes");
        visitor.post("/open", "name", name(), "passphrase", PASSPHRASE);

        assertThat(said.body()).contains("Your answer is kept", "“Yes, you may”");
        assertThat(visitor.get(person).body()).contains("Send the sign");

        // A stop at any time, that no yes takes back.
        clock.move(Duration.ofDays(300));
        answer("stop");
        assertThat(answer("yes").statusCode()).isEqualTo(200);

        assertThat(visitor.get("/people").body()).contains("They said no.");
        answer("yes");
        assertThat(visitor.get(person).body())
                .contains("They said no, or stopped it.")
                .doesNotContain("Send the sign");
    }

    @Test
    void aStopIsHeardBeforeAnythingGoesAlsoFromAPageThatWasOpenBefore() {
        visitor.press(visitor.get("/people/ntfy"), "/people/ntfy", "address", "https://ntfy.example");
        visitor.press(visitor.get(person + "/ntfy"), person + "/ntfy");
        answer("yes");
        HttpResponse<String> page = visitor.get(person);
        answer("stop");
        HttpResponse<String> sent = visitor.press(page, person + "/send");

        assertThat(visitor.get(Visitor.location(sent)).body()).contains("changed before it went");
        assertThat(visitor.get(person).body()).contains("They said no, or stopped it.");
    }

    @Test
    void opensNoOtherSignThanItsOwnAndLeadsNowhereOnceTakenBack() {
        visitor.press(
                visitor.get(person + "/change"),
                person + "/change",
                "name",
                "Sam",
                "mark",
                "Rain again",
                "meaning",
                "Come at once.");
        answer("yes");

        assertThat(visitor.get(person).body()).contains("First they are asked").doesNotContain("Send the sign");
        leadsNowhereOnceItIsTakenBackOrTheirPersonIsTakenOut();
    }

    private void leadsNowhereOnceItIsTakenBackOrTheirPersonIsTakenOut() {
        visitor.press(visitor.get(person + "/link"), person + "/link/back");
        assertThat(sam.get(link).statusCode()).isEqualTo(404);
        assertThat(visitor.get(person).body()).doesNotContain("/sign/");

        visitor.press(visitor.get(person + "/link"), person + "/link", "shown", "Inés");
        String second = visitor.get(person).body().replaceAll("(?s).*https://thaw\\.example(/sign/[\\w-]{43}).*", "$1");
        assertThat(sam.get(second).statusCode()).isEqualTo(200);
        visitor.press(visitor.get(person + "/remove"), person + "/remove");
        assertThat(sam.get(second).statusCode()).isEqualTo(404);
    }

    private void isKeptFromBeingOpenedWithoutEnd() {
        HttpResponse<String> last = sam.get(link);
        for (int at = 0; at < 60; at++) {
            last = sam.get(link);
        }

        assertThat(last.statusCode()).isEqualTo(429);
        clock.move(Duration.ofMinutes(11));
        assertThat(sam.get(link).statusCode()).isEqualTo(200);
    }

    @Test
    void isNotToBeHadAsAGuestNorMadeUp() {
        assertThat(sam.get("/sign/" + "A".repeat(43)).statusCode()).isEqualTo(404);
        assertThat(sam.get("/sign/x").statusCode()).isEqualTo(404);
        Visitor guest = new Visitor(port);
        String path = Visitor.location(guest.press(guest.get("/people/new"), "/people/new", "name", "Sam"));

        assertThat(guest.get(path + "/link").body()).contains("Not while you are a guest here.");
        guest.post(path + "/link", "shown", "Inés");
        assertThat(guest.get(path).body()).doesNotContain("/sign/");
    }

    private HttpResponse<String> answer(String word) {
        return sam.press(sam.get(link), link, "answer", word);
    }

    private String name() {
        return "bringsAYesWhenTheVaultIsOpenAndAStopAtAnyTime()";
    }
}
