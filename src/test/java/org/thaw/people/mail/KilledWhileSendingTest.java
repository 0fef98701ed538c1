package org.thaw.people.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.thaw.people.outbox.Letter;
import org.thaw.people.outbox.Outbox;
import org.thaw.people.outbox.Stage;
import org.thaw.people.outbox.TestOutbox;
import org.thaw.people.trusted.People;
import org.thaw.people.trusted.Person;
import org.thaw.people.trusted.Reach;
import org.thaw.people.trusted.Sign;
import org.thaw.vault.EntryId;
import org.thaw.vault.Fixtures;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;
import org.thaw.vault.Vaults;

/**
 * A program that is killed (SIGKILL) at a random moment after a tap never sends a sign twice, and loses none in silence:
 * once the vault is opened again each has arrived once, or is shown as not known or failed. The mail server is GreenMail,
 * behind a relay that slows it down, so that every moment of the conversation is long enough to be hit; one kill in three
 * is aimed at the window around the last dot.
 */
class KilledWhileSendingTest {
    private static final Set<Stage> ENDS = Set.of(Stage.HANDED, Stage.FAILED, Stage.NOT_KNOWN);

    @TempDir
    Path temporary;

    private final Map<EntryId, Stage> ends = new HashMap<>();
    private final Random random = new Random(34);
    private GreenMail server;
    private SlowRelay relay;
    private int unsaved;

    @BeforeEach
    void begin() throws IOException {
        ServerSetup setup = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(30_000);
        server = new GreenMail(setup);
        server.start();
        relay = new SlowRelay(server.getSmtp().getPort());
    }

    @AfterEach
    void end() throws IOException {
        relay.close();
        server.stop();
    }

    @Test
    void sendsNoneTwiceAndLosesNoneInThreeKills(TestReporter reporter) throws Exception {
        kill(3, reporter);
    }

    @Test
    @Tag("long")
    void sendsNoneTwiceAndLosesNoneInAHundredKills(TestReporter reporter) throws Exception {
        kill(100, reporter);
        assertThat(ends.values())
                .as("some were hit in the window, and some not")
                .contains(Stage.NOT_KNOWN, Stage.HANDED);
    }

    /** A vault of its own for each, since so many signs in an hour are too many for one. */
    private Path made(int kill) {
        Path home = temporary.resolve("home-" + kill);
        try (Vaults vaults = Fixtures.vaults(home)) {
            OpenVault vault = Fixtures.created(vaults);
            MailSettings.in(vault)
                    .keep(
                            Instant.EPOCH,
                            new MailAccount("127.0.0.1", relay.port(), Security.NONE, "", "maja@example.org"),
                            Optional.empty());
            People.in(vault)
                    .add(
                            Instant.EPOCH,
                            new Person(
                                    "Sam",
                                    new Reach(Optional.empty(), Optional.of("sam@example.org")),
                                    Optional.of(new Sign("Is the kettle on?", "company")),
                                    "",
                                    Set.of(),
                                    "",
                                    Person.Agreement.YES,
                                    1));
        }
        return home;
    }

    private void kill(int kills, TestReporter reporter) throws Exception {
        for (int kill = 0; kill < kills; kill++) {
            Path home = made(kill);
            EntryId id = EntryId.random();
            boolean tapped = tappedBeforeKilled(home, id, kill % 3 == 1);
            settle(home, id, tapped);
        }
        Map<String, Long> arrived = arrived();
        assertThat(arrived.values()).as("how often each arrived").containsOnly(1L);
        Map<String, Integer> figures = new TreeMap<>(Map.of("not saved, not sent", unsaved));
        ends.forEach((id, end) -> {
            boolean isThere = arrived.containsKey(id.toString());
            assertThat(isThere).as("shown as " + end).isIn(end == Stage.HANDED ? Set.of(true) : possible(end));
            figures.merge(end + (isThere ? ", arrived" : ", did not arrive"), 1, Integer::sum);
        });
        assertThat(ends.size() + unsaved).isEqualTo(kills);
        figures.forEach((what, many) -> reporter.publishEntry(what, Integer.toString(many)));
    }

    private static Set<Boolean> possible(Stage end) {
        return end == Stage.NOT_KNOWN ? Set.of(true, false) : Set.of(false);
    }

    /** @return whether the program said that the tap was kept */
    private boolean tappedBeforeKilled(Path home, EntryId id, boolean atTheDot)
            throws IOException, InterruptedException {
        CountDownLatch dot = new CountDownLatch(1);
        relay.atTheDot(dot::countDown);
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SendingProgram.class.getName(),
                        home.toString(),
                        id.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = new BufferedReader(new InputStreamReader(child.getInputStream(), UTF_8))) {
            assertThat(out.readLine()).isEqualTo("ready");
            if (atTheDot) {
                assertThat(dot.await(60, TimeUnit.SECONDS)).isTrue();
                Thread.sleep(random.nextInt(40));
            } else {
                Thread.sleep(random.nextInt(1_000));
            }
            // Not child.destroyForcibly(), which would also close the stream before all of it was read.
            child.toHandle().destroyForcibly();
            child.waitFor();
            return "tapped".equals(out.readLine());
        } finally {
            child.destroyForcibly();
        }
    }

    /** The vault is opened again, and what waits goes. */
    private void settle(Path home, EntryId id, boolean tapped) throws InterruptedException {
        relay.atTheDot(() -> {});
        try (Vaults vaults = Fixtures.vaults(home)) {
            OpenVault vault = Fixtures.opened(vaults);
            TestOutbox.with(SendingProgram.carrier(), Clock.systemUTC())
                    .deliveries()
                    .opened(vault);
            if (Outbox.in(vault).find(id).isEmpty()) {
                assertThat(tapped).as("a tap that was said to be kept").isFalse();
                unsaved++;
                return;
            }
            ends.put(id, awaitEnd(vault, id));
        }
    }

    private static Stage awaitEnd(OpenVault vault, EntryId id) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (System.nanoTime() < end) {
            Stage stage = Outbox.in(vault)
                    .find(id)
                    .map(Kept::entry)
                    .map(Letter::standing)
                    .orElseThrow()
                    .stage();
            if (ENDS.contains(stage)) {
                return stage;
            }
            TimeUnit.MILLISECONDS.sleep(5);
        }
        throw new AssertionError("it came to no end");
    }

    /** How often each letter arrived, by the id in its Message-ID. */
    private Map<String, Long> arrived() {
        return Stream.of(server.getReceivedMessages())
                .map(KilledWhileSendingTest::id)
                .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
    }

    private static String id(MimeMessage message) {
        try {
            return message.getMessageID().replaceAll("[<>]|@.*", "");
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
