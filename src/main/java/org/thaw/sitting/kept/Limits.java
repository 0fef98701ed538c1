package org.thaw.sitting.kept;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.thaw.sitting.course.Rest;
import org.thaw.sitting.course.Sitting;
import org.thaw.sitting.course.StrongDay;
import org.thaw.vault.EntryId;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;

/** The limits of a day, from all sittings in a vault and from what outlasts those that were deleted. */
final class Limits {
    private final Clock clock;

    Limits(Clock clock) {
        this.clock = clock;
    }

    StrongDay strong(OpenVault vault) {
        return strong(vault, vault.all(Trace.GIST).stream());
    }

    /** As seen by one of them: what it does itself uses up nothing for it. */
    StrongDay strongBeside(OpenVault vault, EntryId own) {
        return strong(
                vault, vault.all(Trace.GIST).stream().filter(one -> !one.id().equals(own)));
    }

    private StrongDay strong(OpenVault vault, Stream<Trace> sittings) {
        Stream<Instant> outlasting = outlasting(vault).stream().flatMap(kept -> kept.entry().strong().stream());
        return StrongDay.after(Stream.concat(sittings.flatMap(one -> one.strong().stream()), outlasting), clock);
    }

    Rest rest(OpenVault vault) {
        List<Trace> sittings = vault.all(Trace.GIST);
        Stream<Instant> outlasting = outlasting(vault).stream().flatMap(kept -> kept.entry().heavy().stream());
        return Rest.after(
                Stream.concat(sittings.stream().flatMap(one -> one.heavy().stream()), outlasting),
                sittings.stream().flatMap(one -> one.arrivedHeavy().stream()),
                clock);
    }

    /** Keeps what outlasts a sitting that is about to be deleted; saved first, so that a crash between loses nothing. */
    void outlast(OpenVault vault, Sitting sitting) {
        if (outlasts(sitting)) {
            vault.save(Outlasting.TYPE, clock.instant(), Outlasting.of(sitting));
        }
        dropPast(vault);
    }

    boolean outlasts(Sitting sitting) {
        return holds(Outlasting.of(sitting));
    }

    /** Drops what closes nothing any more. */
    void dropPast(OpenVault vault) {
        outlasting(vault).stream().filter(kept -> !holds(kept.entry())).forEach(kept -> vault.delete(kept.id()));
    }

    /** Longer than a day lasts: a clock that is put back after it must not make it forgotten. */
    private boolean holds(Outlasting left) {
        Instant from = clock.instant().minus(Outlasting.KEPT);
        return left.times().anyMatch(at -> at.isAfter(from));
    }

    private static List<Kept<Outlasting>> outlasting(OpenVault vault) {
        return vault.all(Outlasting.TYPE);
    }
}
