package org.thaw.vault.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thaw.vault.VaultId;
import org.thaw.vault.VaultName;
import org.thaw.vault.store.Storage;
import org.thaw.vault.throttle.Throttle.Turn;

class ThrottleTest {
    private static final VaultName MAJA = VaultName.of("Maja");
    private static final Caller HERE = new Caller("192.0.2.7");
    private static final Caller ELSEWHERE = new Caller("192.0.2.8");

    @TempDir
    Path home;

    private Storage disk;
    private Instant now = Instant.parse("2026-03-01T12:00:00Z");
    private Throttle throttle;

    @BeforeEach
    void open() {
        disk = Storage.open(home);
        throttle = new Throttle(disk, () -> now);
    }

    @AfterEach
    void close() {
        disk.close();
    }

    private void fail(int times) {
        for (int time = 0; time < times; time++) {
            assertThat(throttle.ask(MAJA, HERE)).isInstanceOf(Turn.Now.class);
        }
    }

    private Duration wait(Turn turn) {
        return switch (turn) {
            case Turn.Now _ -> Duration.ZERO;
            case Turn.Later(Duration left) -> left;
        };
    }

    private void later(Duration passed) {
        now = now.plus(passed);
    }

    @Test
    void asksForAWaitAfterFiveFailures() {
        fail(5);
        assertThat(wait(throttle.ask(MAJA, HERE))).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void letsOneTryThroughAfterTheWaitAndThenAsksForTwiceAsLong() {
        fail(5);
        later(Duration.ofSeconds(5));
        fail(1);
        assertThat(wait(throttle.ask(MAJA, HERE))).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void askingAgainDoesNotLengthenTheWait() {
        fail(5);
        throttle.ask(MAJA, HERE);
        later(Duration.ofSeconds(3));
        assertThat(wait(throttle.ask(MAJA, HERE))).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void neverLocksForGood() {
        for (int failure = 0; failure < 40; failure++) {
            fail(1);
            later(wait(throttle.ask(MAJA, HERE)));
        }
        assertThat(throttle.ask(MAJA, HERE)).isInstanceOf(Turn.Now.class);
        assertThat(wait(throttle.ask(MAJA, HERE))).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void countsANameFromAllAddresses() {
        fail(5);
        assertThat(throttle.ask(MAJA, ELSEWHERE)).isInstanceOf(Turn.Later.class);
    }

    @Test
    void countsAnAddressOverAllNamesAndMoreGenerously() {
        for (int name = 0; name < 30; name++) {
            assertThat(throttle.ask(VaultName.of("name " + name), HERE)).isInstanceOf(Turn.Now.class);
        }
        assertThat(throttle.ask(VaultName.of("another"), HERE)).isInstanceOf(Turn.Later.class);
        assertThat(throttle.ask(VaultName.of("another"), ELSEWHERE)).isInstanceOf(Turn.Now.class);
    }

    @Test
    void slowsDownWhoeverAsksWhichNamesAreTaken() {
        for (int time = 0; time < 30; time++) {
            assertThat(throttle.ask(HERE)).isInstanceOf(Turn.Now.class);
        }
        assertThat(throttle.ask(HERE)).isInstanceOf(Turn.Later.class);
    }

    @Test
    void countsAPasskeysVaultToo() {
        VaultId vault = new VaultId(UUID.randomUUID());
        for (int time = 0; time < 5; time++) {
            assertThat(throttle.ask(vault, HERE)).isInstanceOf(Turn.Now.class);
        }
        assertThat(throttle.ask(vault, ELSEWHERE)).isInstanceOf(Turn.Later.class);
    }

    @Test
    void forgetsTheVaultsFailuresOnceItOpened() {
        fail(4);
        ((Turn.Now) throttle.ask(MAJA, HERE)).attempt().succeeded();
        fail(5);
    }

    @Test
    void doesNotForgetAnAddressesFailuresForTheVaultThatIsItsOwn() {
        for (int guess = 0; guess < 29; guess++) {
            throttle.ask(VaultName.of("guess " + guess), HERE);
            ((Turn.Now) throttle.ask(VaultName.of("mine"), HERE)).attempt().succeeded();
        }
        assertThat(throttle.ask(VaultName.of("guess"), HERE)).isInstanceOf(Turn.Now.class);
        assertThat(throttle.ask(VaultName.of("guess"), HERE)).isInstanceOf(Turn.Later.class);
    }

    @Test
    void takesBackATryThatWasNotMade() {
        fail(4);
        ((Turn.Now) throttle.ask(MAJA, HERE)).attempt().notMade();
        fail(1);
        assertThat(throttle.ask(MAJA, HERE)).isInstanceOf(Turn.Later.class);
    }

    @Test
    void remembersOverARestart() {
        fail(5);
        close();
        open();
        assertThat(wait(throttle.ask(MAJA, HERE))).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void forgetsAfterADay() {
        fail(5);
        later(Duration.ofDays(1));
        fail(5);
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void aClockSetBackNeitherEndsTheWaitNorLengthensIt() {
        fail(5);
        for (int failure = 0; failure < 3; failure++) {
            later(wait(throttle.ask(MAJA, HERE)));
            fail(1);
        }
        assertThat(wait(throttle.ask(MAJA, HERE))).isEqualTo(Duration.ofSeconds(40));
        later(Duration.ofDays(-400));
        assertThat(wait(throttle.ask(MAJA, HERE))).isEqualTo(Duration.ofSeconds(40));
        later(Duration.ofSeconds(39));
        assertThat(wait(throttle.ask(MAJA, HERE))).isEqualTo(Duration.ofSeconds(1));
        later(Duration.ofSeconds(1));
        fail(1);
    }

    @Test
    void manyAtOnceGetNoMoreTriesThanOneAfterTheOther() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Turn>> asks = java.util.Collections.nCopies(40, () -> throttle.ask(MAJA, HERE));
            long through = threads.invokeAll(asks).stream()
                    .filter(ask -> ask.resultNow() instanceof Turn.Now)
                    .count();
            assertThat(through).isEqualTo(5);
        }
    }

    @Test
    void keepsTheSameRowsForANameThatNobodyHasAndNoneInWords() throws Exception {
        fail(1);
        assertThat(rows()).isEqualTo(2);
        throttle.ask(VaultName.of("nobody"), HERE);
        assertThat(rows()).isEqualTo(3);
        disk.close();
        try (var files = Files.list(home)) {
            assertThat(files).allSatisfy(file -> assertThat(
                            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT))
                    .doesNotContain("maja", "nobody", "192.0.2.7"));
        }
        disk = Storage.open(home);
    }

    private int rows() {
        return disk.database().read(client -> client.sql("select count(*) from failed_try")
                .query(Integer.class)
                .single());
    }
}
