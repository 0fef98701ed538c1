package org.thaw.sitting.kept;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.thaw.crisis.Withholding;
import org.thaw.sitting.course.CheckIn;
import org.thaw.sitting.course.Course;
import org.thaw.sitting.course.Move;
import org.thaw.sitting.course.Sitting;
import org.thaw.sitting.course.StrongDay;
import org.thaw.sitting.plan.Plan;
import org.thaw.sitting.planning.Planner;
import org.thaw.sitting.planning.Planner.Wish;
import org.thaw.sitting.told.Arrival;
import org.thaw.sitting.told.Size;
import org.thaw.sitting.written.WrittenPages;
import org.thaw.vault.EntryId;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;

/** The sittings in a vault. */
@Component
public class KeptSittings {
    private final Clock clock;
    private final WrittenPages pages;

    KeptSittings(Clock clock, WrittenPages pages) {
        this.clock = clock;
        this.pages = pages;
    }

    /** How many there have been, finished or not. */
    public int count(OpenVault vault) {
        return vault.all(Sitting.TYPE).size();
    }

    public List<Kept<Sitting>> all(OpenVault vault) {
        return vault.all(Sitting.TYPE);
    }

    public Optional<Kept<Sitting>> find(OpenVault vault, EntryId id) {
        return vault.find(Sitting.TYPE, id);
    }

    public Optional<Kept<Sitting>> latest(OpenVault vault) {
        return vault.all(Sitting.TYPE).stream().max(Comparator.comparing(Kept::at));
    }

    /** The sitting that is in the middle, as time has left it. */
    public Optional<Kept<Sitting>> present(OpenVault vault) {
        return vault.all(Sitting.TYPE).stream()
                .filter(kept -> !kept.entry().finished())
                .max(Comparator.comparing(Kept::at))
                .map(kept -> new Kept<>(kept.id(), kept.at(), kept.entry().asOf(clock.instant())));
    }

    public StrongDay today(OpenVault vault) {
        return StrongDay.after(vault.all(Sitting.TYPE).stream().map(Kept::entry).toList(), clock);
    }

    /** Begins a sitting, unless one is in the middle: two presses, or two tabs, begin one. */
    public synchronized Kept<Sitting> begin(OpenVault vault, Arrival arrival, Wish wish, Withholding answers) {
        return present(vault).orElseGet(() -> {
            Instant now = clock.instant();
            Plan plan = Planner.plan(arrival, wish, today(vault), answers);
            return vault.save(Sitting.TYPE, now, Sitting.begin(arrival, plan, now));
        });
    }

    /** Takes a move that was made on the page of this turn; it is sealed when this returns. */
    public Kept<Sitting> take(OpenVault vault, EntryId id, int turn, Move move) {
        return vault.update(Sitting.TYPE, id, kept -> Course.take(kept, turn, move, clock.instant())
                .sitting());
    }

    /** Takes a move wherever the sitting is. */
    public Kept<Sitting> take(OpenVault vault, EntryId id, Move move) {
        return vault.update(Sitting.TYPE, id, kept -> Course.take(kept, move, clock.instant())
                .sitting());
    }

    public Kept<Sitting> again(OpenVault vault, EntryId id, CheckIn checkIn, Optional<Size> distress) {
        return vault.update(Sitting.TYPE, id, kept -> kept.again(checkIn, distress, clock.instant()));
    }

    /** Deletes a sitting and what was written in it. */
    public void delete(OpenVault vault, EntryId id) {
        pages.delete(vault, id);
        vault.delete(id);
    }
}
