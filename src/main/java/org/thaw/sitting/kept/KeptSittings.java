package org.thaw.sitting.kept;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.thaw.crisis.Withholding;
import org.thaw.sitting.course.CheckIn;
import org.thaw.sitting.course.Course;
import org.thaw.sitting.course.Move;
import org.thaw.sitting.course.Place;
import org.thaw.sitting.course.Rest;
import org.thaw.sitting.course.Sitting;
import org.thaw.sitting.course.StrongDay;
import org.thaw.sitting.course.Turn;
import org.thaw.sitting.plan.Plan;
import org.thaw.sitting.planning.Planner;
import org.thaw.sitting.planning.Planner.Wish;
import org.thaw.sitting.planning.profile.Past;
import org.thaw.sitting.told.Arrival;
import org.thaw.sitting.told.Later;
import org.thaw.sitting.told.Size;
import org.thaw.sitting.written.WrittenPages;
import org.thaw.vault.EntryId;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;

/** The sittings in a vault. */
@Component
public class KeptSittings {
    /** Which of two that were begun at once stays: the one that opens less, and then the earlier. */
    private static final Comparator<Kept<Sitting>> STRICTEST_FIRST = Comparator.comparingInt(
                    (Kept<Sitting> kept) -> kept.entry().place() instanceof Place.Grounding ? 0 : 1)
            .thenComparingInt(kept -> kept.entry().arrival().screening().gentleOnly() ? 0 : 1)
            .thenComparingInt(kept -> kept.entry().arrival().screening().withoutBreathing() ? 0 : 1)
            .thenComparing(kept -> kept.entry().arrival().distress(), Comparator.reverseOrder())
            .thenComparing(Kept::at)
            .thenComparing(kept -> kept.id().toString());

    private final Clock clock;
    private final WrittenPages pages;
    private final SteadyTime time;
    private final Limits limits;

    KeptSittings(Clock clock, WrittenPages pages, SteadyTime time) {
        this.clock = clock;
        this.pages = pages;
        this.time = time;
        this.limits = new Limits(clock);
    }

    /** How many there have been, finished or not. */
    public int count(OpenVault vault) {
        return vault.all(Trace.GIST).size();
    }

    public List<Kept<Sitting>> all(OpenVault vault) {
        return vault.all(Sitting.TYPE);
    }

    public Optional<Kept<Sitting>> find(OpenVault vault, EntryId id) {
        return vault.find(Sitting.TYPE, id);
    }

    public Optional<Kept<Sitting>> latest(OpenVault vault) {
        return vault.latest(Sitting.TYPE, 1).stream().findFirst();
    }

    /** The sitting that is in the middle, as time has left it. */
    public Optional<Kept<Sitting>> present(OpenVault vault) {
        return unfinished(vault)
                .min(STRICTEST_FIRST)
                .map(kept -> new Kept<>(kept.id(), kept.at(), kept.entry().asOf(now(kept))));
    }

    private static Stream<Kept<Sitting>> unfinished(OpenVault vault) {
        return vault.all(Trace.GIST).stream()
                .filter(one -> !one.finished())
                .flatMap(one -> vault.find(Sitting.TYPE, one.id()).stream());
    }

    /** What time it is in a sitting, also where the clock was put back meanwhile. */
    public Instant now(Kept<Sitting> kept) {
        return time.now(kept);
    }

    public StrongDay today(OpenVault vault) {
        return limits.strong(vault);
    }

    /** Whether it got heavy, so that nothing opens for now. */
    public Rest rest(OpenVault vault) {
        return limits.rest(vault);
    }

    /**
     * Begins a sitting, unless one is in the middle: two presses, or two tabs, begin one. Two programs on one vault
     * may begin one each at the same instant; then one of them stays.
     */
    public synchronized Kept<Sitting> begin(OpenVault vault, Arrival arrival, Wish wish, Withholding answers) {
        return begin(vault, arrival, () -> Planner.plan(arrival, wish, today(vault), answers));
    }

    /** Begins a sitting as it was planned, in the same way. */
    public synchronized Kept<Sitting> begin(OpenVault vault, Arrival arrival, Plan plan) {
        return begin(vault, arrival, () -> plan);
    }

    private Kept<Sitting> begin(OpenVault vault, Arrival arrival, Supplier<Plan> plan) {
        return present(vault).orElseGet(() -> {
            limits.dropPast(vault);
            Instant now = clock.instant();
            vault.save(Sitting.TYPE, now, Sitting.begin(arrival, plan.get(), now));
            Kept<Sitting> stays = present(vault).orElseThrow();
            endOthers(vault, stays.id());
            return stays;
        });
    }

    /** What was had in the latest of them, as the planner weighs it. */
    public List<Past> experience(OpenVault vault) {
        return new Experience(clock.getZone()).in(vault);
    }

    /** Takes a move that was made on the page of this turn; it is sealed when this returns. */
    public Kept<Sitting> take(OpenVault vault, EntryId id, int turn, Move move) {
        return change(vault, id, (kept, now) -> Course.take(kept, turn, move, now));
    }

    /** Takes a move wherever the sitting is. */
    public Kept<Sitting> take(OpenVault vault, EntryId id, Move move) {
        return change(vault, id, (kept, now) -> Course.take(kept, move, now));
    }

    /** A strong practice that was had meanwhile, on another device or in an import, counts here too. */
    private Kept<Sitting> change(OpenVault vault, EntryId id, BiFunction<Sitting, Instant, Turn> move) {
        endOthers(vault, id);
        boolean strongElsewhere = limits.strongBeside(vault, id).isUsed();
        return vault.update(
                Sitting.TYPE, id, kept -> move.apply(strongElsewhere ? kept.withoutStrong() : kept, time.now(id, kept))
                        .sitting());
    }

    private void endOthers(OpenVault vault, EntryId stays) {
        unfinished(vault)
                .filter(kept -> !kept.id().equals(stays))
                .forEach(kept -> vault.update(
                        Sitting.TYPE, kept.id(), other -> Course.take(other, new Move.End(), clock.instant())
                                .sitting()));
    }

    public Kept<Sitting> again(OpenVault vault, EntryId id, CheckIn checkIn, Optional<Size> distress, Later later) {
        return vault.update(Sitting.TYPE, id, kept -> kept.again(checkIn, distress, later));
    }

    /** Whether something of it stays for two days, where it is deleted. */
    public boolean outlasts(Sitting sitting) {
        return limits.outlasts(sitting);
    }

    /** Deletes a sitting and what was written in it. The limits of the day outlast it. */
    public void delete(OpenVault vault, EntryId id) {
        find(vault, id).ifPresent(kept -> limits.outlast(vault, kept.entry()));
        pages.delete(vault, id);
        vault.delete(id);
    }
}
