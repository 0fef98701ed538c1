package org.thaw.insight.experiment;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.thaw.insight.trial.Answer.Course;
import org.thaw.insight.trial.Schedule;
import org.thaw.vault.EntryId;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;

/** The experiments in a vault: one goes on at a time. */
@Component
public class Experiments {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Clock clock;

    Experiments(Clock clock) {
        this.clock = clock;
    }

    /** All of them, the newest first. */
    public List<Kept<Experiment>> all(OpenVault vault) {
        return vault.all(Experiment.TYPE).reversed();
    }

    public Optional<Kept<Experiment>> find(OpenVault vault, String id) {
        return EntryId.read(id).flatMap(known -> vault.find(Experiment.TYPE, known));
    }

    /** The one that goes on. */
    public Optional<Kept<Experiment>> current(OpenVault vault) {
        return all(vault).stream()
                .filter(kept -> standing(kept.entry()).isGoingOn())
                .findFirst();
    }

    public Standing standing(Experiment experiment) {
        return new Standing(experiment, today());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * Draws the lot and begins today. Where one goes on already, as when a form is sent twice, that one is returned and
     * nothing is drawn.
     */
    public synchronized Kept<Experiment> begin(OpenVault vault, Design design, int days) {
        return current(vault).orElseGet(() -> {
            putAway(vault);
            Schedule lot = Schedule.draw(days, RANDOM);
            return vault.save(
                    Experiment.TYPE, clock.instant(), Experiment.begun(design, today(), lot, RANDOM.nextLong()));
        });
    }

    /** What is over stays over, also where the clock is put back later. */
    private void putAway(OpenVault vault) {
        all(vault).stream()
                .filter(kept -> kept.entry().ending().isEmpty())
                .forEach(kept -> change(
                        vault, kept.id(), experiment -> experiment.ended(new Ending(today(), Course.AS_PLANNED))));
    }

    /** Keeps a note of a day, and says whether it was kept: not where its day can’t be noted now. */
    public boolean note(OpenVault vault, EntryId id, DayNote note) {
        return change(
                        vault,
                        id,
                        experiment ->
                                standing(experiment).open().contains(note.day()) ? experiment.with(note) : experiment)
                .flatMap(kept -> kept.entry().note(note.day()))
                .filter(note::equals)
                .isPresent();
    }

    /** Keeps that the person looked before the end. */
    public void look(OpenVault vault, EntryId id) {
        change(vault, id, experiment -> standing(experiment).isGoingOn() ? experiment.looked(today()) : experiment);
    }

    /** Opens the answer at the end. */
    public void open(OpenVault vault, EntryId id) {
        change(
                vault,
                id,
                experiment ->
                        standing(experiment).state() == Standing.State.OVER ? experiment.opened(today()) : experiment);
    }

    public void stop(OpenVault vault, EntryId id) {
        change(vault, id, experiment -> {
            Standing standing = standing(experiment);
            return standing.isGoingOn() ? experiment.ended(new Ending(today(), standing.course())) : experiment;
        });
    }

    /** Nothing, where it was deleted meanwhile. */
    private static Optional<Kept<Experiment>> change(OpenVault vault, EntryId id, UnaryOperator<Experiment> change) {
        try {
            return Optional.of(vault.update(Experiment.TYPE, id, change));
        } catch (NoSuchElementException deleted) {
            return Optional.empty();
        }
    }
}
