package org.thaw.shelf.playing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.thaw.practices.player.Stage;
import org.thaw.shelf.playing.Showing.Chosen;
import org.thaw.shelf.playing.Showing.Company;
import org.thaw.shelf.playing.Showing.Part;
import org.thaw.shelf.title.Title;
import org.thaw.shelf.title.Titles;
import org.thaw.shelf.title.Use;
import org.thaw.vault.EntryId;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;

/** What is being played now. Of one practice there is one at a time; what a stopped sitting left goes with the next. */
@Component
public class Showings {
    private final Clock clock;
    private final Titles titles;

    Showings(Clock clock, Titles titles) {
        this.clock = clock;
        this.titles = titles;
    }

    /** What is being played on this page of this sitting. */
    public Optional<Showing> on(OpenVault vault, String practice, Stage stage) {
        Instant since =
                switch (stage) {
                    case Stage.InSitting step -> step.since();
                    case Stage.Alone _ -> Instant.EPOCH;
                };
        return at(vault, practice, stage.turn())
                .filter(kept -> !kept.at().isBefore(since))
                .map(Kept::entry);
    }

    /** Whether something is played or paused there, and so neither chosen nor told of. */
    public boolean isPlaying(OpenVault vault, String practice, Stage stage) {
        return on(vault, practice, stage)
                .filter(showing -> showing.part() != Part.ENDED)
                .isPresent();
    }

    Optional<Kept<Showing>> at(OpenVault vault, String practice, int turn) {
        return of(vault, practice).stream()
                .filter(kept -> kept.entry().turn() == turn)
                .reduce((first, second) -> second);
    }

    /** Begins to play these titles; a use of each is noted at once, so that it is there whatever comes. */
    public synchronized void begin(OpenVault vault, String practice, int turn, List<EntryId> chosen, Company company) {
        of(vault, practice).forEach(before -> vault.delete(before.id()));
        List<Chosen> uses = chosen.stream()
                .distinct()
                .filter(id -> titles.find(vault, id).isPresent())
                .map(id -> used(vault, id))
                .toList();
        vault.save(Showing.TYPE, clock.instant(), Showing.begun(practice, turn, uses, company));
    }

    private Chosen used(OpenVault vault, EntryId title) {
        Use use = Use.at(clock.instant());
        titles.change(vault, title, before -> before.with(use));
        return new Chosen(title, use.id());
    }

    void change(OpenVault vault, String practice, int turn, UnaryOperator<Showing> change) {
        at(vault, practice, turn).ifPresent(kept -> vault.update(Showing.TYPE, kept.id(), change));
    }

    void pause(OpenVault vault, String practice, int turn) {
        Instant now = clock.instant();
        change(vault, practice, turn, showing -> showing.pause(now));
    }

    /** Goes back to choosing: a use of which nothing is told was none. */
    void chooseAgain(OpenVault vault, String practice, int turn) {
        at(vault, practice, turn).ifPresent(kept -> {
            kept.entry()
                    .titles()
                    .forEach(chosen -> titles.change(vault, chosen.title(), title -> unused(title, chosen)));
            vault.delete(kept.id());
        });
    }

    private static Title unused(Title title, Chosen chosen) {
        boolean told = title.uses().stream().anyMatch(use -> use.id().equals(chosen.use()) && use.tellsAnything());
        return told ? title : title.without(chosen.use());
    }

    /** Is done with it. */
    void close(OpenVault vault, String practice, int turn) {
        at(vault, practice, turn).ifPresent(kept -> vault.delete(kept.id()));
    }

    /** The titles that are being played, in order; those that were deleted meanwhile are left out. */
    public List<Kept<Title>> titles(OpenVault vault, Showing showing) {
        return showing.titles().stream()
                .flatMap(chosen -> titles.find(vault, chosen.title()).stream())
                .toList();
    }

    private static List<Kept<Showing>> of(OpenVault vault, String practice) {
        return vault.all(Showing.TYPE).stream()
                .filter(kept -> kept.entry().practice().equals(practice))
                .toList();
    }
}
