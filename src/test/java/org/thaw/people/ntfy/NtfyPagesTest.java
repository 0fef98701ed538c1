package org.thaw.people.ntfy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thaw.SharedThaw;
import org.thaw.Visitor;
import tools.jackson.databind.JsonNode;

/** A sign over ntfy from the first question to the last answer, as a browser without script meets it. */
class NtfyPagesTest extends SharedThaw {
    private static final String KETTLE = "Is the kettle on? ☕";

    private final NtfyServer there = new NtfyServer();
    private String sam;

    @BeforeEach
    void share() {
        sam = Visitor.location(visitor.press(
                visitor.get("/people/new"),
                "/people/new",
                "name",
                "Sam",
                "mark",
                KETTLE,
                "meaning",
                "I want company.",
                "told",
                "About the winter"));
        visitor.press(visitor.get("/people/ntfy"), "/people/ntfy", "address", there.address());
        visitor.press(visitor.get(sam + "/ntfy"), sam + "/ntfy");
    }

    @AfterEach
    void close() {
        there.close();
    }

    @Test
    void goesFromAskingOverASignToAnAnswerOnTheScreenAndToAStop() {
        send("asking");
        JsonNode asking = message(1);
        assertThat(asking.path("message").asString())
                .contains("Hello Sam.", "May I send you a sign", "It would be: " + KETTLE)
                .doesNotContain("winter", "Thaw");
        there.press(asking, "Yes, you may");
        until("Send the sign");

        send("sign");
        JsonNode sign = message(2);
        assertThat(sign.path("message").asString()).isEqualTo(KETTLE);
        assertThat(sign.path("topic")).isEqualTo(asking.path("topic"));
        assertThat(labels(sign)).containsExactly("I’m coming", "Can’t now", "Call me");
        there.press(sign, "I’m coming");
        until("They are coming.");
        assertThat(visitor.get("/people/wave").body()).contains("They are coming.");
        assertThat(visitor.get("/people/heard").body()).contains("YES\tThey are coming.");

        send("stand_down");
        assertThat(message(3).path("message").asString()).contains("I’m all right now.");
        there.press(message(3), "Stop these signs");
        until("They said no, or stopped it.");
        assertThat(visitor.get(sam).body()).doesNotContain("Send the sign", "Send it by ntfy");
    }

    @Test
    void saysBeforeItIsChosenWhoCanReadAlong() {
        Visitor stranger = new Visitor(port);

        assertThat(stranger.get("/people/ntfy").body())
                .contains("Whoever runs the server can read your words, and sees both your network addresses.");
        assertThat(visitor.get(sam + "/ntfy").body())
                .contains("Whoever knows it can read along", "Install the free app ntfy", "After that it is lost.");
    }

    @Test
    void triesAServerAndTellsWhatItFound() {
        assertThat(tried()).contains("It works. The server took a message, and gave an answer back.");
        assertThat(tried()).contains("It was tried a moment ago.");
        clock.move(Duration.ofSeconds(30));
        there.want("tk_secret");
        assertThat(tried()).contains("The ntfy server wants a token, or another one.");
        visitor.press(visitor.get("/people/ntfy"), "/people/ntfy", "address", there.address(), "token", "tk_secret");
        clock.move(Duration.ofSeconds(30));
        assertThat(tried()).contains("It works.").doesNotContain("tk_secret");
        clock.move(Duration.ofSeconds(30));
        there.behave(exchange -> NtfyServer.answer(exchange, 200, "<html>Welcome</html>"));
        assertThat(tried()).contains("Something answered, but not as an ntfy server does.");
    }

    @Test
    void showsNoTokenAndKeepsWhatWasTypedWhereItIsNoServer() {
        HttpResponse<String> answer = visitor.press(
                visitor.get("/people/ntfy"), "/people/ntfy", "address", "https://a.example/x", "token", "tk_secret");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("That is no address of a server.", "https://a.example/x")
                .doesNotContain("tk_secret");
        assertThat(visitor.post("/people/ntfy", List.of(new Visitor.Field("token", "tk_secret")))
                        .body())
                .doesNotContain("tk_secret");
    }

    @Test
    void sendsNothingByAWayThatWasLeft() {
        String topic = visitor.get(sam + "/ntfy").body().replaceAll("(?s).*Topic: ([0-9a-f]{32}).*", "$1");
        visitor.press(visitor.get(sam + "/ntfy"), sam + "/ntfy");
        assertThat(visitor.get(sam + "/ntfy").body()).contains("Topic: ").doesNotContain(topic);
        visitor.press(visitor.get("/people/ntfy"), "/people/ntfy/leave");

        assertThat(visitor.get(sam).body()).doesNotContain("Send it by ntfy");
        assertThat(Visitor.location(visitor.get(sam + "/ntfy"))).isEqualTo("/people/ntfy");
    }

    private String tried() {
        return visitor.get(Visitor.location(visitor.press(visitor.get("/people/ntfy"), "/people/ntfy/trial")))
                .body();
    }

    /** Presses the button that sends this, among those of the page. */
    private void send(String kind) {
        String page = visitor.get(sam).body();
        String form = page.replaceAll(
                "(?s).*(<form method=\"post\" action=\"" + sam + "/send\"(?:(?!</form>).)*value=\"" + kind
                        + "\".*?</form>).*",
                "$1");
        String tap = form.replaceAll("(?s).*name=\"tap\" value=\"([^\"]*)\".*", "$1");
        String shown = form.replaceAll("(?s).*name=\"shown\" value=\"([^\"]*)\".*", "$1");
        visitor.post(sam + "/send", "tap", tap, "kind", kind, "way", "ntfy", "shown", shown);
    }

    private JsonNode message(int number) {
        await(() -> there.messagesWithButtons().size() >= number);
        return there.messagesWithButtons().get(number - 1);
    }

    private void until(String words) {
        await(() -> visitor.get(sam).body().contains(words));
    }

    private static void await(BooleanSupplier there) {
        long last = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!there.getAsBoolean() && System.nanoTime() < last) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        assertThat(there.getAsBoolean()).as("it came").isTrue();
    }

    private static List<String> labels(JsonNode message) {
        List<String> labels = new ArrayList<>();
        message.path("actions")
                .forEach(button -> labels.add(button.path("label").asString()));
        return labels;
    }
}
