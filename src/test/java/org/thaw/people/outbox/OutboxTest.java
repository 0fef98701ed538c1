package org.thaw.people.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thaw.vault.Fixtures.created;
import static org.thaw.vault.Fixtures.opened;
import static org.thaw.vault.Fixtures.vaults;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.thaw.people.outbox.Tap.Insistence;
import org.thaw.people.trusted.People;
import org.thaw.people.trusted.Person;
import org.thaw.people.trusted.Person.Agreement;
import org.thaw.people.trusted.Reach;
import org.thaw.people.trusted.Sign;
import org.thaw.sitting.MovableClock;
import org.thaw.vault.EntryId;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;
import org.thaw.vault.Vaults;

/** Letters on a real vault, with a carrier by hand. */
class OutboxTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final String MARK = "Is the kettle on?";

    @TempDir
    Path home;

    private final MovableClock clock = new MovableClock(NOON);
    private final HandCarrier carrier = new HandCarrier();
    private Vaults vaults;
    private OpenVault vault;
    private Deliveries deliveries;
    private PostOffice office;
    private Kept<Person> sam;

    @BeforeEach
    void begin() {
        vaults = vaults(home);
        vault = created(vaults);
        start();
        sam = find(People.in(vault).add(NOON, sam(Agreement.YES)));
    }

    @AfterEach
    void end() {
        vaults.close();
    }

    /** The program starts: it knows nothing but what is in vaults. */
    private void start() {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("carrier", carrier);
        Carriers carriers = new Carriers(beans.getBeanProvider(Carrier.class));
        deliveries = new Deliveries(carriers, clock);
        office = new PostOffice(carriers, deliveries, clock);
    }

    @Test
    void isHandedOverAtATap() {
        EntryId id = tap();

        Standing end = awaitStage(id, Stage.HANDED);
        assertThat(end.why()).isEmpty();
        assertThat(carrier.gone()).containsExactly(id);
    }

    @Test
    void isOneLetterHoweverOftenOneButtonIsPressed() throws Exception {
        EntryId id = EntryId.random();
        CountDownLatch ready = new CountDownLatch(8);
        Thread[] presses = new Thread[8];
        for (int press = 0; press < presses.length; press++) {
            presses[press] = Thread.ofVirtual().start(() -> {
                ready.countDown();
                send(id, Kind.SIGN, Insistence.FIRST);
            });
        }
        for (Thread press : presses) {
            press.join();
        }

        awaitStage(id, Stage.HANDED);
        assertThat(carrier.gone()).containsExactly(id);
        assertThat(Outbox.in(vault).all()).hasSize(1);
    }

    @Test
    void isTriedAgainWithGrowingWaitsAndFailsInTheEnd() {
        for (int more = 0; more < 40; more++) {
            carrier.will(_ -> new Handing.NotNow("The server took too long to answer."));
        }
        EntryId id = tap();
        Duration before = Duration.ZERO;
        for (int tries = 1; tries <= 4; tries++) {
            int now = tries;
            Standing standing = await(id, it -> it.tries() == now);
            Duration wait = Duration.between(standing.since(), standing.due());
            assertThat(wait).isGreaterThan(before);
            before = wait;
            clock.move(wait);
            deliveries.look(vault);
        }
        clock.move(Kind.SIGN.lifetime());
        deliveries.look(vault);

        assertThat(awaitStage(id, Stage.FAILED).why()).contains("waited too long");
        assertThat(carrier.gone()).isEmpty();
    }

    @Test
    void waitsWhileTheVaultIsLockedAndGoesWhenItIsOpenedSoon() {
        carrier.will(_ -> {
            vault.close();
            return new Handing.NotNow("It broke off.");
        });
        EntryId id = tap();
        awaitLocked();
        clock.move(Duration.ofMinutes(20));
        restart();

        deliveries.opened(vault);
        awaitStage(id, Stage.HANDED);
        assertThat(carrier.gone()).containsExactly(id);
    }

    @Test
    void aCryFromYesterdayDoesNotGoByItself() {
        carrier.will(_ -> {
            vault.close();
            return new Handing.NotNow("It broke off.");
        });
        EntryId id = tap();
        awaitLocked();
        clock.move(Duration.ofHours(9));
        restart();

        deliveries.opened(vault);
        awaitStage(id, Stage.FAILED);
        assertThat(carrier.gone()).isEmpty();
    }

    @Test
    void isNotKnownWhereTheProgramEndedAfterTheLastMoment() throws Exception {
        CountDownLatch passed = new CountDownLatch(1);
        carrier.will(lastMoment -> {
            lastMoment.pass();
            vault.close();
            passed.countDown();
            return new Handing.NotKnown();
        });
        EntryId id = tap();
        assertThat(passed.await(30, TimeUnit.SECONDS)).isTrue();
        restart();

        deliveries.opened(vault);
        awaitStage(id, Stage.NOT_KNOWN);
        deliveries.look(vault);
        clock.move(Duration.ofMinutes(10));
        deliveries.look(vault);
        assertThat(carrier.gone()).containsExactly(id);
        assertThat(stage(id)).isEqualTo(Stage.NOT_KNOWN);
    }

    @Test
    void notesAnAnswerThatCameAfterTheLock() throws Exception {
        CountDownLatch answered = new CountDownLatch(1);
        carrier.will(lastMoment -> {
            lastMoment.pass();
            vault.close();
            answered.countDown();
            return new Handing.Handed();
        });
        EntryId id = tap();
        assertThat(answered.await(30, TimeUnit.SECONDS)).isTrue();
        vault = opened(vaults);
        deliveries.opened(vault);

        awaitStage(id, Stage.HANDED);
        assertThat(carrier.gone()).containsExactly(id);
    }

    @Test
    void isNotSentASecondTimeFromACopyThatWasMadeBefore() {
        EntryId id = tap();
        awaitStage(id, Stage.HANDED);
        Kept<Letter> kept = Outbox.in(vault).find(id).orElseThrow();
        vault.save(Letter.TYPE, new Kept<>(id, kept.at(), kept.entry().with(Standing.fresh(NOON))));

        deliveries.look(vault);
        awaitStage(id, Stage.HANDED);
        assertThat(carrier.gone()).containsExactly(id);
    }

    @Test
    void isNotSentFromAnotherVaultThatAnImportBroughtItTo() {
        EntryId id = EntryId.random();
        Letter letter = new Letter(
                Way.MAIL, Kind.SIGN, Optional.of(sam.id()), "sam@example.org", MARK, "another", Standing.fresh(NOON));
        vault.save(Letter.TYPE, new Kept<>(id, NOON, letter));

        deliveries.look(vault);
        assertThat(awaitStage(id, Stage.FAILED).why()).contains("another vault");
        assertThat(carrier.gone()).isEmpty();
    }

    @Test
    void doesNotGoToSomebodyWhoSaidNoMeanwhile() throws Exception {
        CountDownLatch underWay = new CountDownLatch(1);
        CountDownLatch refused = new CountDownLatch(1);
        carrier.will(lastMoment -> {
            underWay.countDown();
            awaitQuietly(refused);
            return HandCarrier.hands(lastMoment);
        });
        EntryId id = tap();
        assertThat(underWay.await(30, TimeUnit.SECONDS)).isTrue();
        People.in(vault).change(sam, sam.entry().withAgreement(Agreement.NO));
        refused.countDown();

        assertThat(awaitStage(id, Stage.FAILED).why()).contains("agreed");
        assertThat(carrier.gone()).isEmpty();
    }

    @Test
    void canBeTakenBackUntilTheLastMoment() throws Exception {
        CountDownLatch underWay = new CountDownLatch(1);
        CountDownLatch takenBack = new CountDownLatch(1);
        carrier.will(lastMoment -> {
            underWay.countDown();
            awaitQuietly(takenBack);
            return HandCarrier.hands(lastMoment);
        });
        EntryId id = tap();
        assertThat(underWay.await(30, TimeUnit.SECONDS)).isTrue();
        Outbox.in(vault).withdraw(id, clock.instant());
        takenBack.countDown();

        awaitStage(id, Stage.WITHDRAWN);
        assertThat(carrier.gone()).isEmpty();
    }

    @Test
    void goesOnceWhereTwoProgramsHaveTheVaultOpen() throws Exception {
        CountDownLatch both = new CountDownLatch(2);
        HandCarrier.Carrying together = lastMoment -> {
            both.countDown();
            awaitQuietly(both);
            return HandCarrier.hands(lastMoment);
        };
        carrier.will(together);
        carrier.will(together);
        try (Vaults other = vaults(home)) {
            OpenVault there = opened(other);
            EntryId id = tap();
            Deliveries first = deliveries;
            start();
            deliveries.look(there);
            first.look(vault);

            awaitStage(id, Stage.HANDED);
            assertThat(carrier.gone()).containsExactly(id);
        }
    }

    @Test
    void asksBeforeTheSameIsSentAgainAndThenSendsIt() {
        awaitStage(tap(), Stage.HANDED);
        clock.move(Duration.ofMinutes(2));

        EntryId again = EntryId.random();
        assertThat(send(again, Kind.SIGN, Insistence.FIRST)).isEqualTo(new Posted.JustSent(Duration.ofMinutes(2)));
        assertThat(send(EntryId.random(), Kind.STAND_DOWN, Insistence.FIRST)).isEqualTo(new Posted.Kept());
        assertThat(send(again, Kind.SIGN, Insistence.AGAIN)).isEqualTo(new Posted.Kept());
        awaitStage(again, Stage.HANDED);
    }

    @Test
    void sendsTwelveInAnHourAndMoreInTheNext() {
        for (int sent = 0; sent < 12; sent++) {
            assertThat(send(EntryId.random(), Kind.SIGN, Insistence.AGAIN)).isEqualTo(new Posted.Kept());
        }
        assertThat(send(EntryId.random(), Kind.SIGN, Insistence.AGAIN)).isEqualTo(new Posted.TooMany(12));
        clock.move(Duration.ofHours(1));
        assertThat(send(EntryId.random(), Kind.SIGN, Insistence.AGAIN)).isEqualTo(new Posted.Kept());
    }

    @Test
    void sendsNothingButWhatWasShownToWhoSaidYes() {
        Tap other = new Tap(EntryId.random(), Way.MAIL, Kind.SIGN, "Something else", Insistence.FIRST);
        assertThat(office.send(vault, sam, other)).isEqualTo(new Posted.Changed());
        for (Agreement agreement : Set.of(Agreement.NO, Agreement.ASKED, Agreement.NOT_ASKED)) {
            Kept<Person> somebody = find(People.in(vault).add(NOON, sam(agreement)));
            assertThat(office.send(
                            vault, somebody, new Tap(EntryId.random(), Way.MAIL, Kind.SIGN, MARK, Insistence.AGAIN)))
                    .isEqualTo(new Posted.Changed());
        }
        assertThat(Outbox.in(vault).all()).isEmpty();
    }

    @Test
    void asksNobodyWhoSaidNo() {
        assertThat(Kind.ASKING.isAllowed(sam(Agreement.NO))).isFalse();
        assertThat(Kind.ASKING.isAllowed(sam(Agreement.YES))).isFalse();
        assertThat(Kind.ASKING.isAllowed(sam(Agreement.NOT_ASKED))).isTrue();
        assertThat(Kind.ASKING.isAllowed(sam(Agreement.ASKED))).isTrue();
    }

    @Test
    void takesNoPlanThatIsTooLong() {
        Person wordy = new Person(
                "Sam",
                new Reach(Optional.empty(), Optional.of("sam@example.org")),
                Optional.of(new Sign(MARK, "company")),
                "",
                Set.of(),
                "very long ".repeat(1_000),
                Agreement.NOT_ASKED,
                1);
        Kept<Person> kept = find(People.in(vault).add(NOON, wordy));
        Tap asking = new Tap(EntryId.random(), Way.MAIL, Kind.ASKING, Kind.ASKING.words(wordy), Insistence.FIRST);

        assertThat(office.send(vault, kept, asking)).isEqualTo(new Posted.TooLong(5_000));
    }

    @Test
    void aStandDownTakesBackASignThatStillWaits() {
        carrier.will(_ -> new Handing.NotNow("The server took too long to answer."));
        EntryId sign = tap();
        await(sign, standing -> standing.tries() == 1);

        EntryId down = EntryId.random();
        send(down, Kind.STAND_DOWN, Insistence.FIRST);
        awaitStage(down, Stage.HANDED);
        awaitStage(sign, Stage.WITHDRAWN);
        assertThat(carrier.gone()).containsExactly(down);
    }

    private static Person sam(Agreement agreement) {
        return new Person(
                "Sam",
                new Reach(Optional.empty(), Optional.of("sam@example.org")),
                Optional.of(new Sign(MARK, "I want company.")),
                "",
                Set.of(),
                "",
                agreement,
                1);
    }

    private Kept<Person> find(EntryId id) {
        return People.in(vault).find(id.toString()).orElseThrow();
    }

    private EntryId tap() {
        EntryId id = EntryId.random();
        assertThat(send(id, Kind.SIGN, Insistence.FIRST)).isEqualTo(new Posted.Kept());
        return id;
    }

    private Posted send(EntryId id, Kind kind, Insistence insistence) {
        return office.send(vault, sam, new Tap(id, Way.MAIL, kind, kind.words(sam.entry()), insistence));
    }

    private void restart() {
        vaults.close();
        vaults = vaults(home);
        vault = opened(vaults);
        start();
    }

    private Stage stage(EntryId id) {
        return Outbox.in(vault).find(id).orElseThrow().entry().standing().stage();
    }

    private Standing awaitStage(EntryId id, Stage stage) {
        return await(id, standing -> standing.stage() == stage);
    }

    private Standing await(EntryId id, Predicate<Standing> wanted) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (System.nanoTime() < end) {
            Standing standing = Outbox.in(vault).find(id).orElseThrow().entry().standing();
            if (wanted.test(standing)) {
                return standing;
            }
            Thread.onSpinWait();
            Thread.yield();
        }
        throw new AssertionError("it stayed at " + stage(id));
    }

    private void awaitLocked() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (vault.isOpen() && System.nanoTime() < end) {
            Thread.yield();
        }
        assertThat(vault.isOpen()).isFalse();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
