package org.thaw.sitting.kept;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.thaw.sitting.course.Had;
import org.thaw.sitting.course.Sitting;
import org.thaw.vault.EntryId;
import org.thaw.vault.Gist;
import org.thaw.vault.Kept;

/**
 * What the limits of a day and the planner need to know of a sitting. They look at it in each step, over all sittings
 * there have been.
 *
 * @param strong when a strong practice was reached, where one was
 * @param heavy the last time it got heavy, where it did
 * @param arrivedHeavy when a person came to it too heavy for anything but the way back, where they did
 * @param nearer what was had in it that brought nearer to a feeling
 */
record Trace(
        EntryId id,
        boolean finished,
        Optional<Instant> strong,
        Optional<Instant> heavy,
        Optional<Instant> arrivedHeavy,
        List<Had> nearer) {
    static final Gist<Sitting, Trace> GIST = new Gist<>(Sitting.TYPE, Trace.class, Trace::of);

    Trace {
        requireNonNull(id);
        requireNonNull(strong);
        requireNonNull(heavy);
        requireNonNull(arrivedHeavy);
        nearer = List.copyOf(nearer);
    }

    private static Trace of(Kept<Sitting> kept) {
        Sitting sitting = kept.entry();
        return new Trace(
                kept.id(),
                sitting.finished(),
                sitting.strongAt(),
                sitting.heavyAt().reduce((first, last) -> last),
                sitting.arrivedHeavy(),
                Had.nearerIn(sitting));
    }

    @Override
    public String toString() {
        return "Trace[hidden]";
    }
}
