package org.thaw.practices.breath;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.thaw.vault.EntryId;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;

/** The rhythms of slow breathing that a person can choose from, and the one they chose. */
@Component
class Rhythms {
    private final Clock clock;

    Rhythms(Clock clock) {
        this.clock = clock;
    }

    /** Those that Thaw knows, then their own. */
    List<Rhythm> all(Optional<OpenVault> vault) {
        return Stream.concat(Rhythm.SLOW.stream(), own(vault).stream()).toList();
    }

    List<Rhythm> own(Optional<OpenVault> vault) {
        return vault.stream()
                .flatMap(open -> open.all(OwnRhythm.TYPE).stream())
                .filter(OwnRhythm::isPlayable)
                .map(OwnRhythm::rhythm)
                .toList();
    }

    /** The one they chose last, as long as it is there. */
    Rhythm chosen(Optional<OpenVault> vault) {
        return vault.flatMap(Rhythms::choice)
                .flatMap(choice -> find(vault, choice.entry().rhythm()))
                .orElse(Rhythm.LONGER_OUT);
    }

    /** Chooses one that there is; leaves the choice as it was where there is none of this id. */
    void choose(OpenVault vault, String id) {
        if (find(Optional.of(vault), id).isPresent()) {
            Kept<ChosenRhythm> choice = choice(vault)
                    .map(before -> new Kept<>(before.id(), clock.instant(), new ChosenRhythm(id)))
                    .orElseGet(() -> Kept.fresh(clock.instant(), new ChosenRhythm(id)));
            vault.save(ChosenRhythm.TYPE, choice);
        }
    }

    /** Keeps a rhythm of their own, and chooses it. */
    void keep(OpenVault vault, OwnRhythm own) {
        choose(vault, vault.save(OwnRhythm.TYPE, clock.instant(), own).id().toString());
    }

    /** Deletes a rhythm of their own. */
    void forget(OpenVault vault, String id) {
        EntryId.read(id)
                .filter(known -> vault.find(OwnRhythm.TYPE, known).isPresent())
                .ifPresent(vault::delete);
    }

    private Optional<Rhythm> find(Optional<OpenVault> vault, String id) {
        return all(vault).stream().filter(rhythm -> rhythm.id().equals(id)).findFirst();
    }

    private static Optional<Kept<ChosenRhythm>> choice(OpenVault vault) {
        return vault.all(ChosenRhythm.TYPE).stream().reduce((earlier, later) -> later);
    }
}
