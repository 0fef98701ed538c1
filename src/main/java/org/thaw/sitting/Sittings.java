package org.thaw.sitting;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.thaw.crisis.Withholding;
import org.thaw.sitting.Planner.Wish;
import org.thaw.vault.EntryId;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;

/** The sittings in a vault. */
@Component
public class Sittings {
    private final Clock clock;
    private final WrittenPages pages;

    Sittings(Clock clock, WrittenPages pages) {
        this.clock = clock;
        this.pages = pages;
    }

    /** The sitting that is in the middle, where there is one. */
    public Optional<Unfinished> unfinished(OpenVault vault) {
        return present(vault).map(kept -> new Unfinished(kept.id(), kept.at()));
    }

    /** The sitting after which it is time to ask how they are now, and nobody has answered. */
    public Optional<FollowUp> followUp(OpenVault vault, Instant now) {
        return latest(vault)
                .filter(kept -> CheckIn.waiting(kept.entry(), now).isPresent())
                .map(kept -> new FollowUp(kept.id(), kept.entry().finishedAt().orElse(now)));
    }

    /** How many there have been, finished or not. */
    public int count(OpenVault vault) {
        return vault.all(Sitting.TYPE).size();
    }

    List<Kept<Sitting>> all(OpenVault vault) {
        return vault.all(Sitting.TYPE);
    }

    Optional<Kept<Sitting>> find(OpenVault vault, EntryId id) {
        return vault.find(Sitting.TYPE, id);
    }

    Optional<Kept<Sitting>> latest(OpenVault vault) {
        return vault.all(Sitting.TYPE).stream().max(Comparator.comparing(Kept::at));
    }

    /** The sitting that is in the middle, as time has left it. */
    Optional<Kept<Sitting>> present(OpenVault vault) {
        return vault.all(Sitting.TYPE).stream()
                .filter(kept -> !kept.entry().finished())
                .max(Comparator.comparing(Kept::at))
                .map(kept -> new Kept<>(kept.id(), kept.at(), kept.entry().asOf(clock.instant())));
    }

    StrongDay today(OpenVault vault) {
        return StrongDay.after(vault.all(Sitting.TYPE).stream().map(Kept::entry).toList(), clock);
    }

    /** Begins a sitting, unless one is in the middle: two presses, or two tabs, begin one. */
    synchronized Kept<Sitting> begin(OpenVault vault, Arrival arrival, Wish wish, Withholding answers) {
        return present(vault).orElseGet(() -> {
            Instant now = clock.instant();
            Plan plan = Planner.plan(arrival, wish, today(vault), answers);
            return vault.save(Sitting.TYPE, now, Sitting.begin(arrival, plan, now));
        });
    }

    /** Takes a move that was made on the page of this turn; it is sealed when this returns. */
    Kept<Sitting> take(OpenVault vault, EntryId id, int turn, Move move) {
        return vault.update(Sitting.TYPE, id, kept -> Course.take(kept, turn, move, clock.instant())
                .sitting());
    }

    /** Takes a move wherever the sitting is. */
    Kept<Sitting> take(OpenVault vault, EntryId id, Move move) {
        return vault.update(Sitting.TYPE, id, kept -> Course.take(kept, move, clock.instant())
                .sitting());
    }

    Kept<Sitting> again(OpenVault vault, EntryId id, CheckIn checkIn, Optional<Size> distress) {
        return vault.update(Sitting.TYPE, id, kept -> kept.again(checkIn, distress, clock.instant()));
    }

    /** Deletes a sitting and what was written in it. */
    void delete(OpenVault vault, EntryId id) {
        pages.delete(vault, id);
        vault.delete(id);
    }
}
