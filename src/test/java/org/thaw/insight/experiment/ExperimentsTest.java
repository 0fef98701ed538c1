package org.thaw.insight.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thaw.insight.experiment.DayNote.Done;
import org.thaw.insight.experiment.Standing.State;
import org.thaw.insight.trial.Answer.Course;
import org.thaw.sitting.MovableClock;
import org.thaw.vault.Fixtures;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;
import org.thaw.vault.Vaults;

class ExperimentsTest {
    private static final Design DESIGN = new Design(
            "Is it the music?", new Way.OfThaw("C03"), new Way.Without(), Scale.own("something moved"), Better.HIGHER);

    @TempDir
    Path home;

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-22T12:00:00Z"));
    private final Experiments experiments = new Experiments(clock);

    @Test
    void areThereAgainAfterARestart() {
        Kept<Experiment> before;
        try (Vaults vaults = Fixtures.vaults(home);
                OpenVault vault = Fixtures.created(vaults)) {
            Kept<Experiment> begun = experiments.begin(vault, DESIGN, 10);
            experiments.note(vault, begun.id(), new DayNote(0, 7, Done.SOMETHING_ELSE));
            experiments.look(vault, begun.id());
            before = experiments.current(vault).orElseThrow();
        }
        try (Vaults vaults = Fixtures.vaults(home);
                OpenVault vault = Fixtures.opened(vaults)) {
            assertThat(experiments.current(vault).map(Kept::entry)).contains(before.entry());
        }
    }

    @Test
    void areDrawnOnceWhereManyFormsComeTogether() throws Exception {
        try (Vaults vaults = Fixtures.vaults(home);
                OpenVault vault = vaults.guest();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.invokeAll(IntStream.range(0, 20)
                    .<Callable<Kept<Experiment>>>mapToObj(_ -> () -> experiments.begin(vault, DESIGN, 20))
                    .toList());

            assertThat(experiments.all(vault)).hasSize(1);
        }
    }

    @Test
    void areOverForGoodOnceTheNextOneBegan() {
        try (Vaults vaults = Fixtures.vaults(home);
                OpenVault vault = vaults.guest()) {
            Kept<Experiment> first = experiments.begin(vault, DESIGN, 10);
            clock.set(Duration.ofDays(12));
            Kept<Experiment> second = experiments.begin(vault, DESIGN, 10);

            clock.set(Duration.ofDays(-10));

            assertThat(experiments.current(vault).map(Kept::id)).contains(second.id());
            Experiment over =
                    vault.find(Experiment.TYPE, first.id()).orElseThrow().entry();
            assertThat(experiments.standing(over).state()).isEqualTo(State.OVER);
            assertThat(experiments.standing(over).course()).isEqualTo(Course.AS_PLANNED);
            assertThat(experiments.note(vault, first.id(), new DayNote(2, 5, Done.AS_DRAWN)))
                    .isFalse();
        }
    }

    @Test
    void keepNothingOfADayOfADeletedOne() {
        try (Vaults vaults = Fixtures.vaults(home);
                OpenVault vault = vaults.guest()) {
            Kept<Experiment> begun = experiments.begin(vault, DESIGN, 10);
            vault.delete(begun.id());

            assertThat(experiments.note(vault, begun.id(), new DayNote(0, 5, Done.AS_DRAWN)))
                    .isFalse();
            assertThat(experiments.all(vault)).isEmpty();
        }
    }

    @Test
    void tellNothingOfThemselves() {
        try (Vaults vaults = Fixtures.vaults(home);
                OpenVault vault = vaults.guest()) {
            Experiment entry = experiments.begin(vault, DESIGN, 10).entry();

            assertThat(entry + " " + DESIGN + " " + DESIGN.scale() + " " + new Way.InOwnWords("a song"))
                    .doesNotContain("music", "moved", "song");
        }
    }
}
