package org.thaw.people.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.page.Hosting;
import org.thaw.people.mail.Conversation.Patience;
import org.thaw.people.mail.HandMadeServer.Act;
import org.thaw.people.mail.HandMadeServer.Point;
import org.thaw.people.network.Destinations;
import org.thaw.people.network.Names;
import org.thaw.people.outbox.Handing;
import org.thaw.people.outbox.Kind;
import org.thaw.people.outbox.Letter;
import org.thaw.people.outbox.Stage;
import org.thaw.people.outbox.Standing;
import org.thaw.people.outbox.Way;
import org.thaw.vault.EntryId;
import org.thaw.vault.Fixtures;
import org.thaw.vault.OpenVault;
import org.thaw.vault.Vaults;

/** Mail servers as they are, and as they ought not to be. */
class MailCarrierTest {
    private static final Instant TAPPED = Instant.parse("2026-11-22T03:04:05Z");
    private static final Patience LONG = new Patience(Duration.ofSeconds(20), Duration.ofSeconds(40));
    private static final Patience SHORT = new Patience(Duration.ofMillis(300), Duration.ofSeconds(5));
    private static final String SECRET = "tide-and-stone";

    @TempDir
    static Path folder;

    private static SSLContext certified;
    private static SSLContext another;

    private final EntryId id = EntryId.random();
    private final AtomicInteger asked = new AtomicInteger();
    private OpenVault vault;
    private HandMadeServer server;
    private Patience patience = LONG;

    @BeforeAll
    static void certify() throws Exception {
        certified = Certificates.of(folder, "localhost");
        another = Certificates.of(folder, "mail.example.org");
    }

    @BeforeEach
    void begin() {
        Vaults vaults = Fixtures.vaults(folder.resolve("home"));
        vault = vaults.guest();
        server = new HandMadeServer(certified);
    }

    @AfterEach
    void end() throws Exception {
        server.close();
        vault.close();
    }

    @Test
    void handsAPlainMessageOverThatTellsNothingOfThawOrTheMachine() {
        assertThat(carry("Is the kettle on?\n.\nZoë ☕")).isEqualTo(new Handing.Handed());

        String message = server.messages().getFirst();
        assertThat(message.lines().takeWhile(line -> !line.isEmpty()))
                .containsExactlyInAnyOrder(
                        "From: maja@example.org",
                        "To: sam@example.org",
                        "Date: Sun, 22 Nov 2026 03:04:05 +0000",
                        "Message-ID: <" + id + "@example.org>",
                        "MIME-Version: 1.0",
                        "Content-Type: text/plain; charset=UTF-8",
                        "Content-Transfer-Encoding: quoted-printable");
        assertThat(message).contains("Is the kettle on?", "Zo=C3=AB =E2=98=95").doesNotContainIgnoringCase("thaw");
        assertThat(server.lines().getFirst()).isEqualTo("EHLO [127.0.0.1]");
        assertThat(asked).hasValue(1);
    }

    @Test
    void saysNothingBeforeItIsEncryptedWhereThatIsAskedFor() {
        keep(Security.STARTTLS, "maja");

        assertThat(carry("x")).isEqualTo(new Handing.Handed());
        assertThat(server.lines().subList(0, 2)).containsExactly("EHLO [127.0.0.1]", "STARTTLS");
        assertThat(server.lines()).anyMatch(line -> line.startsWith("AUTH PLAIN"));

        server.at(Point.EHLO, new Act.Say("250-here\r\n250 AUTH PLAIN\r\n"));
        server.lines().clear();
        assertThat(carry("x")).isEqualTo(new Handing.Refused(Step.ENCRYPTION.refusal()));
        assertThat(server.lines()).noneMatch(line -> line.startsWith("AUTH"));
    }

    @Test
    void talksToNobodyWhoseCertificateDoesNotFit() throws Exception {
        try (HandMadeServer impostor = new HandMadeServer(another);
                HandMadeServer hidden = HandMadeServer.encrypted(another);
                HandMadeServer right = HandMadeServer.encrypted(certified)) {
            keep(Security.STARTTLS, "maja", impostor.port());
            assertThat(carry(another, "x").toString()).contains("certificate");
            keep(Security.TLS, "maja", hidden.port());
            assertThat(carry(another, "x").toString()).contains("certificate");
            assertThat(carry(certified, "x").toString()).contains("certificate");
            keep(Security.TLS, "maja", right.port());
            assertThat(carry(certified, "x")).isEqualTo(new Handing.Handed());

            assertThat(impostor.lines()).noneMatch(line -> line.startsWith("AUTH"));
            assertThat(hidden.lines()).isEmpty();
        }
    }

    @Test
    void saysWhereTheOtherKindOfEncryptionIsSpoken() {
        keep(Security.TLS, "");

        assertThat(carry("x").toString()).contains("Perhaps this port takes the other kind");
    }

    @ParameterizedTest
    @CsvSource({
        "AUTH, 535 no, The server refused the name or the password.",
        "MAIL, 550 no, The server refused your address as the sender.",
        "RCPT, 550 no, The server refused the address it was to go to.",
        "DATA, 554 no, The server refused the message.",
        "DOT, 554 spam, The server refused the message."
    })
    void isNotTriedAgainWhereTheServerSaysNo(Point point, String no, String sentence) {
        keep(Security.NONE, "maja");
        server.at(point, new Act.Say(no + "\r\n"));

        assertThat(carry("x")).isEqualTo(new Handing.Refused(sentence));
    }

    @ParameterizedTest
    @EnumSource(
            value = Point.class,
            names = {"GREETING", "AUTH", "MAIL", "RCPT", "DATA", "DOT"})
    void isTriedAgainWhereTheServerSaysLater(Point point) {
        keep(Security.NONE, "maja");
        server.at(point, new Act.SayAndDrop("421 later\r\n"));

        assertThat(carry("x")).isEqualTo(new Handing.NotNow("The server asked to try again later."));
    }

    @Nested
    class WhereTheServerIsNoGood {
        @ParameterizedTest
        @EnumSource(
                value = Point.class,
                names = {"GREETING", "EHLO", "STARTTLS", "AUTH", "MAIL", "RCPT", "DATA"})
        void whatIsNotWholeYetDidNotGo(Point point) {
            keep(point == Point.STARTTLS ? Security.STARTTLS : Security.NONE, "maja");
            patience = SHORT;
            assertThat(at(point, new Act.Hang())).isEqualTo(new Handing.NotNow(Complaint.TOO_SLOW));
            patience = LONG;
            assertThat(at(point, new Act.Drop())).isInstanceOf(Handing.NotNow.class);
            assertThat(at(point, new Act.Say("what? who?\r\n"))).isInstanceOf(Handing.NotNow.class);
            assertThat(at(point, new Act.Flood("250-more\r\n"))).isInstanceOf(Handing.NotNow.class);
            assertThat(at(point, new Act.Flood("a line that never ends "))).isInstanceOf(Handing.NotNow.class);

            assertThat(asked).as("asked for the last moment").hasValue(0);
            assertThat(server.messages()).isEmpty();
        }

        @Test
        void whatMayHaveGoneIsNotKnown() {
            patience = new Patience(Duration.ofSeconds(1), Duration.ofSeconds(9));
            assertThat(at(Point.DOT, new Act.Hang())).isEqualTo(new Handing.NotKnown());
            patience = LONG;
            assertThat(at(Point.DOT, new Act.Drop())).isEqualTo(new Handing.NotKnown());
            assertThat(at(Point.DOT, new Act.Say("well\r\n"))).isEqualTo(new Handing.NotKnown());
            assertThat(at(Point.DOT, new Act.Say("251 hm\r\n"))).isEqualTo(new Handing.NotKnown());
            assertThat(at(Point.DOT, new Act.Flood("250-more\r\n"))).isEqualTo(new Handing.NotKnown());

            assertThat(server.messages()).hasSize(5);
        }

        @Test
        void whatItTookStaysTakenWhateverItDoesThen() {
            assertThat(at(Point.DOT, new Act.SayAndDrop("250 taken\r\n"))).isEqualTo(new Handing.Handed());
            server.at(Point.DOT, new Act.Say("250 taken\r\n"));
            assertThat(at(Point.QUIT, new Act.Hang())).isEqualTo(new Handing.Handed());
        }

        @Test
        void answersThatNeverComeToAnEndEndWithTheTimeForAll() {
            patience = new Patience(Duration.ofSeconds(20), Duration.ofMillis(500));
            server.at(Point.EHLO, new Act.Say("250-here\r\n250-"));
            assertThat(carry("x")).isEqualTo(new Handing.NotNow(Complaint.TOO_SLOW));
        }

        private Handing at(Point point, Act act) {
            server.at(point, act);
            return carry("x");
        }
    }

    @Test
    void breaksOffBeforeTheDotWhereTheLastMomentIsNotGranted() throws Exception {
        Handing handing = carrier(certified).carry(vault, id, TAPPED, letter("sam@example.org", "x"), () -> false);

        assertThat(handing).isEqualTo(new Handing.HeldBack());
        assertThat(server.messages()).isEmpty();
        assertThat(server.lines()).doesNotContain("QUIT");
    }

    @Test
    void saysWhatIsWrongWithAServerThatIsNotThere() throws Exception {
        keep("nowhere.invalid", 587, Security.TLS);
        assertThat(carry("x")).isEqualTo(new Handing.NotNow(Complaint.NO_SUCH_SERVER));
        int port = server.port();
        server.close();
        keep("localhost", port, Security.NONE);
        assertThat(carry("x")).isEqualTo(new Handing.NotNow(Complaint.NOT_REACHED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sam@example.org\r\nBcc: all@example.org",
                "sam@example.org, all@example.org",
                "<sam@example.org>",
                "sam@example.org> NOTIFY=SUCCESS",
                "\"a b\"@example.org",
                "sam@exa\u0000mple.org",
                "sam@straße.example"
            })
    void givesTheServerNoAddressThatCouldSayMore(String address) {
        Handing handing = carrier(certified).carry(vault, id, TAPPED, letter(address, "x"), this::pass);

        assertThat(handing).isEqualTo(new Handing.Refused(Complaint.NO_ADDRESS));
        assertThat(server.lines()).isEmpty();
    }

    @Test
    void carriesWordsThatLookLikeHeadersOrCommandsAsWords() {
        String words = "Subject: x\r\nBcc: all@example.org\r\n\r\n.\r\nQUIT\r\nMAIL FROM:<a@b.example>";

        assertThat(carry(words)).isEqualTo(new Handing.Handed());

        assertThat(server.messages().getFirst().lines().takeWhile(line -> !line.isEmpty()))
                .noneMatch(line -> line.startsWith("Subject") || line.startsWith("Bcc"));
        assertThat(server.lines()).filteredOn(line -> line.startsWith("MAIL")).hasSize(1);
    }

    @Test
    void writesDomainsOfAnyScriptAsTheServerTakesThem() {
        assertThat(carrier(certified).carry(vault, id, TAPPED, letter("sam@bücher.example", "x"), this::pass))
                .isEqualTo(new Handing.Handed());
        assertThat(server.messages().getFirst()).contains("To: sam@xn--bcher-kva.example");
    }

    @Test
    void sendsToLettersOfAnyScriptOnlyWhereTheServerSaysThatItTakesThem() {
        assertThat(carrier(certified).carry(vault, id, TAPPED, letter("zoë@example.org", "x"), this::pass))
                .isEqualTo(new Handing.Refused(Complaint.LETTERS));
        server.at(Point.EHLO, new Act.Say("250-here\r\n250 SMTPUTF8\r\n"));
        assertThat(carrier(certified).carry(vault, id, TAPPED, letter("zoë@example.org", "x"), this::pass))
                .isEqualTo(new Handing.Handed());
        assertThat(server.messages().getFirst()).contains("To: zoë@example.org");
    }

    @Test
    void reachesNothingOfTheHostsOwnNetworkWhereItServesMany() {
        keep(Security.STARTTLS, "");
        MailCarrier many = carrier(new Hosting.ForMany(Optional.empty()), certified);

        assertThat(many.carry(vault, id, TAPPED, letter("sam@example.org", "x"), this::pass))
                .isEqualTo(new Handing.Refused(Complaint.FORBIDDEN));
        assertThat(server.lines()).isEmpty();
    }

    @Test
    void forgetsThePasswordWithTheServerItWasFor() {
        keep(Security.NONE, "maja");
        MailSettings settings = MailSettings.in(vault);
        settings.keep(
                TAPPED,
                new MailAccount("other.example", 25, Security.TLS, "maja", "maja@example.org"),
                Optional.empty());

        assertThat(settings.ready()).isEmpty();
        assertThat(MailSecret.of(settings.account().orElseThrow(), SECRET).toString())
                .doesNotContain(SECRET);
    }

    private Handing carry(String words) {
        return carry(certified, words);
    }

    private Handing carry(SSLContext trusted, String words) {
        if (MailSettings.in(vault).account().isEmpty()) {
            keep(Security.NONE, "");
        }
        return assertTimeoutPreemptively(Duration.ofSeconds(60), () -> carrier(trusted)
                .carry(vault, id, TAPPED, letter("sam@example.org", words), this::pass));
    }

    private boolean pass() {
        asked.incrementAndGet();
        return true;
    }

    private MailCarrier carrier(SSLContext trusted) {
        if (MailSettings.in(vault).account().isEmpty()) {
            keep(Security.NONE, "");
        }
        return carrier(new Hosting.OwnMachine(), trusted);
    }

    private MailCarrier carrier(Hosting hosting, SSLContext trusted) {
        return new MailCarrier(
                new Destinations(hosting, Names.OF_THIS_MACHINE),
                hosting,
                Optional.of(trusted.getSocketFactory()),
                patience);
    }

    private void keep(Security security, String name) {
        keep(security, name, server.port());
    }

    private void keep(Security security, String name, int port) {
        MailAccount account = new MailAccount("localhost", port, security, name, "maja@example.org");
        MailSettings.in(vault).keep(TAPPED, account, Optional.of(SECRET).filter(_ -> account.logsIn()));
    }

    private void keep(String host, int port, Security security) {
        MailSettings.in(vault)
                .keep(TAPPED, new MailAccount(host, port, security, "", "maja@example.org"), Optional.empty());
    }

    private Letter letter(String address, String words) {
        Standing standing = new Standing(Stage.WAITING, 0, TAPPED, TAPPED, "", "");
        return new Letter(
                Way.MAIL,
                Kind.SIGN,
                Optional.empty(),
                address,
                words,
                vault.id().toString(),
                standing);
    }
}
