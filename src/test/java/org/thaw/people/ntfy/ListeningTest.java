package org.thaw.people.ntfy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thaw.people.answer.Correspondence.NOON;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thaw.page.Hosting;
import org.thaw.people.answer.Answer;
import org.thaw.people.answer.Correspondence;
import org.thaw.people.network.Destinations;
import org.thaw.people.network.Names;
import org.thaw.people.outbox.Kind;
import org.thaw.people.trusted.Person.Agreement;
import org.thaw.vault.EntryId;

class ListeningTest {
    private static final Clock CLOCK = Clock.fixed(NOON.plusSeconds(60), ZoneOffset.UTC);

    private final NtfyServer there = new NtfyServer();
    private final Ntfy ntfy = new Ntfy(new Requests(
            new Destinations(new Hosting.OwnMachine(), Names.OF_THIS_MACHINE), Duration.ofSeconds(5), CLOCK));
    private final Listening listening = new Listening(ntfy, CLOCK);
    private final Correspondence with = new Correspondence();
    private final EntryId ines = with.person("Ines", "Rain again");

    @BeforeEach
    void share() {
        Settings settings = Settings.in(with.vault);
        settings.choose(new Server(there.address(), Optional.empty()), NOON);
        settings.open(with.sam, NOON);
        settings.open(ines, NOON);
    }

    @AfterEach
    void close() throws IOException {
        listening.destroy();
        ntfy.close();
        there.close();
    }

    @Test
    void hearsAnAnswerToASignAndNothingMadeUp() {
        EntryId sign = with.letter(with.sam, Kind.SIGN, NOON);
        with.agree(with.sam, Agreement.YES);
        String answers = answers(with.sam);
        there.publish(answers, "x".repeat(4_000));
        there.publish(answers, "coming." + EntryId.random());
        there.publish(answers, "yes." + sign);
        there.publish(answers, "COMING." + sign + "\ncoming." + sign);
        // Ines knows Sam’s letter, and answers from her own topic.
        there.publish(answers(ines), "stop." + sign);
        there.publish(answers, "later." + sign);

        listening.listen(with.vault);
        until(() -> with.answer(with.sam).isPresent());

        assertThat(with.answer(with.sam)).contains(Answer.LATER);
        assertThat(with.agreement(with.sam)).isEqualTo(Agreement.YES);
    }

    @Test
    void hearsAStopWithNoSignOutAndStopsWithTheVault() {
        with.agree(with.sam, Agreement.YES);
        there.publish(answers(with.sam), "stop." + with.letter(with.sam, Kind.STAND_DOWN, NOON));

        listening.opened(with.vault);
        until(() -> with.agreement(with.sam) == Agreement.NO);
        with.vault.close();
        int asked = there.requests();
        listening.listen(with.vault);

        assertThat(there.requests()).isEqualTo(asked);
    }

    @Test
    void asksAServerNoOftenerThanEveryOtherSecondHoweverOftenAPageIsOpened() {
        with.letter(with.sam, Kind.SIGN, NOON);
        long begun = System.nanoTime();
        for (int at = 0; at < 1_000; at++) {
            listening.listen(with.vault);
        }
        until(() -> there.requests() >= 4);

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofSeconds(2));
    }

    private String answers(EntryId person) {
        return Settings.in(with.vault).channel(person).orElseThrow().answers();
    }

    private static void until(BooleanSupplier there) {
        long last = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!there.getAsBoolean() && System.nanoTime() < last) {
            Thread.onSpinWait();
        }
        assertThat(there.getAsBoolean()).isTrue();
    }
}
