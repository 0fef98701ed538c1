package org.thaw.people.ntfy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thaw.SharedThaw;
import org.thaw.Visitor;

/** ntfy, as a browser without script meets it. */
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

        assertThat(Visitor.location(visitor.get(sam + "/ntfy"))).isEqualTo("/people/ntfy");
    }

    private String tried() {
        return visitor.get(Visitor.location(visitor.press(visitor.get("/people/ntfy"), "/people/ntfy/trial")))
                .body();
    }
}
