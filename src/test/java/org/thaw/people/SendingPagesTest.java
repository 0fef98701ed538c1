package org.thaw.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thaw.SharedThaw;
import org.thaw.Visitor;

/** Sending by mail from Thaw, as a browser without script meets it, with a real mail server behind it. */
class SendingPagesTest extends SharedThaw {
    private static final String MAIL = "/people/mail";
    private static final String KETTLE = "Is the kettle on?";
    private static final String SECRET = "tide-and-stone";

    private static GreenMail server;

    @BeforeAll
    static void serve() {
        ServerSetup setup = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(30_000);
        server = new GreenMail(setup);
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @BeforeEach
    void forget() {
        server.reset();
        server.setUser("maja@example.org", "maja", SECRET);
    }

    @Test
    void isNotOfferedBeforeAServerIsSetUp() {
        assertThat(visitor.get(sam("yes")).body()).contains("Send the sign").doesNotContain("by e-mail from Thaw");
    }

    @Test
    void sendsTheSignAloneAndTellsWhoTookIt() throws Exception {
        setUp();
        String path = sam("yes");
        HttpResponse<String> page = visitor.get(path);
        assertThat(page.body()).contains("It goes to sam@example.org at your press, through your mail server.");

        HttpResponse<String> told = sent(visitor.press(page, path + "/send"));

        assertThat(told.body())
                .contains("<h1>It was handed over</h1>", "Whether it arrives or is read, Thaw can’t know.", KETTLE)
                .doesNotContain("delivered");
        assertThat(told.headers().firstValue("Refresh")).isEmpty();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(GreenMailUtil.getBody(server.getReceivedMessages()[0]).strip())
                .isEqualTo(KETTLE);
        assertThat(server.getReceivedMessages()[0].getSubject()).isNull();
        assertThat(visitor.get(path).body()).contains("What Thaw sent", "The sign, 12:00, by e-mail from Thaw");
    }

    @Test
    void sendsOnceHoweverOftenItIsPressedAndAsksBeforeTheNext() {
        setUp();
        String path = sam("yes");
        HttpResponse<String> page = visitor.get(path);
        sent(visitor.press(page, path + "/send"));
        sent(visitor.press(page, path + "/send"));
        assertThat(server.getReceivedMessages()).hasSize(1);

        clock.move(Duration.ofMinutes(2));
        HttpResponse<String> asked = visitor.press(visitor.get(path), path + "/send");
        assertThat(asked.body())
                .contains("<h1>Send it again?</h1>", "You sent the same 2 minutes ago.", "tel:+44123456789", "/help");
        sent(visitor.press(asked, path + "/send"));
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void asksAndStandsDownByTheSameWay() throws Exception {
        setUp();
        String path = sam("");
        sent(visitor.press(visitor.get(path), path + "/send"));
        assertThat(GreenMailUtil.getBody(server.getReceivedMessages()[0])).contains("May I send you a sign");

        visitor.press(visitor.get(path), path + "/agreement", "answer", "yes");
        String page = visitor.get(path).body();
        String down = page.substring(page.indexOf("I’m all right now</span>"));
        assertThat(down).contains("value=\"stand_down\"");
        sent(visitor.post(
                path + "/send",
                "tap",
                java.util.UUID.randomUUID().toString(),
                "kind",
                "stand_down",
                "way",
                "mail",
                "shown",
                "I’m all right now. You don’t need to do anything. Thank you for being there."));
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void sendsNothingToWhoSaidNoWhateverIsPosted() {
        setUp();
        String path = sam("yes");
        HttpResponse<String> before = visitor.get(path);
        visitor.press(before, path + "/agreement", "answer", "no");

        HttpResponse<String> held = visitor.press(before, path + "/send");

        assertThat(held.body()).contains("<h1>It was not sent</h1>").doesNotContain("sms:", "mailto:");
        assertThat(visitor.get(path).body()).doesNotContain("by e-mail from Thaw");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void sendsNothingThatWasNotShown() {
        setUp();
        String path = sam("yes");

        HttpResponse<String> other = visitor.post(
                path + "/send",
                "tap",
                java.util.UUID.randomUUID().toString(),
                "kind",
                "sign",
                "way",
                "mail",
                "shown",
                "What my diary says");

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(other.body()).contains("It was not sent");
        assertThat(visitor.post(path + "/send", "tap", "x", "kind", "test", "way", "letter")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void tellsWhatKeptItAndCanBeTakenBack() {
        setUp("localhost", "1");
        String path = sam("yes");

        HttpResponse<String> told = sent(visitor.press(visitor.get(path), path + "/send"));

        assertThat(told.body())
                .contains("<h1>It has not gone yet</h1>", "The server was not reached.", "Thaw tries again")
                .contains("tel:+44123456789", "sms:+44123456789", "/help/grounding");
        String back = told.body().replaceAll("(?s).*action=\"([^\"]*/back)\".*", "$1");
        visitor.press(told, back);
        assertThat(visitor.get(path).body()).contains("You took it back");
    }

    @Test
    void testsTheSettingsAndSaysInOneSentenceWhatIsWrong() {
        setUp();
        HttpResponse<String> page = visitor.get(MAIL);
        assertThat(page.body()).contains("Send a test message to myself", "This is a test that you sent to yourself.");
        visitor.press(page, MAIL + "/test");
        assertThat(visitor.get(MAIL).body()).contains("<strong>It was handed over.</strong>");
        assertThat(server.getReceivedMessages()).hasSize(1);

        keep("name", "maja", "passphrase", "wrong");
        visitor.press(visitor.get(MAIL), MAIL + "/test");
        assertThat(visitor.get(MAIL).body()).contains("The server refused the name or the password.");
        keep("server", "nowhere.invalid", "name", "");
        visitor.press(visitor.get(MAIL), MAIL + "/test");
        assertThat(visitor.get(MAIL).body()).contains("No server of this name was found.");
    }

    @Test
    void neverShowsThePasswordAndAsksForItWithEachOtherServer() {
        keep("name", "maja", "passphrase", SECRET);
        String page = visitor.get(MAIL).body();
        assertThat(page).contains("One is kept.").doesNotContain(SECRET);

        assertThat(keep("name", "maja").statusCode()).isEqualTo(303);
        HttpResponse<String> other = keep("name", "maja", "server", "evil.example");
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("Type the password for this server and name.");

        HttpResponse<String> export = visitor.post("/settings/data/export/json");
        assertThat(export.body()).doesNotContain(SECRET);

        visitor.press(visitor.get(MAIL), MAIL + "/forget");
        assertThat(visitor.get(MAIL).body()).doesNotContain("One is kept.", "Does it work?");
    }

    @Test
    void saysAllThatIsWrongWithSettingsAtOnceAndKeepsWhatWasTyped() {
        HttpResponse<String> page =
                keep("server", "mail.example.org\r\nX: y", "port", "70000", "security", "", "from", "maja");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("Please look at 4 things", "Write the server’s name", "Write the port as a number")
                .contains("Choose how it is kept from others.", "That is no mail address.", "value=\"70000\"");
    }

    private void setUp() {
        keep();
    }

    private void setUp(String host, String port) {
        keep("server", host, "port", port);
    }

    /** The form as it is filled in, but for some fields. */
    private HttpResponse<String> keep(String... others) {
        java.util.Map<String, String> fields = new java.util.LinkedHashMap<>(java.util.Map.of(
                "server",
                "localhost",
                "port",
                Integer.toString(server.getSmtp().getPort()),
                "security",
                "none",
                "from",
                "maja@example.org"));
        for (int at = 0; at < others.length; at += 2) {
            fields.put(others[at], others[at + 1]);
        }
        return visitor.post(
                MAIL,
                fields.entrySet().stream()
                        .flatMap(field -> java.util.stream.Stream.of(field.getKey(), field.getValue()))
                        .toArray(String[]::new));
    }

    /** The page that a press leads to. */
    private HttpResponse<String> sent(HttpResponse<String> pressed) {
        assertThat(Visitor.location(pressed)).contains("/letter/");
        return visitor.get(Visitor.location(pressed));
    }

    private String sam(String answer) {
        String path = Visitor.location(visitor.press(
                visitor.get("/people/new"),
                "/people/new",
                "name",
                "Sam",
                "phone",
                "+44123456789",
                "mail",
                "sam@example.org",
                "mark",
                KETTLE,
                "meaning",
                "I want company."));
        if (!answer.isEmpty()) {
            visitor.press(visitor.get(path), path + "/agreement", "answer", answer);
        }
        return path;
    }
}
