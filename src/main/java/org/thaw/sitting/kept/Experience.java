package org.thaw.sitting.kept;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalInt;
import org.thaw.sitting.course.Had;
import org.thaw.sitting.planning.profile.Past;
import org.thaw.vault.OpenVault;

/**
 * What a person has had in their sittings, as the planner weighs it. What came afterwards is told of the approach that
 * was reached, and of nothing that only settled or closed.
 */
public final class Experience {
    /** How many sittings back the planner looks, some three months of daily ones; our own judgement. */
    private static final int WEIGHED = 100;

    private final ZoneId zone;

    /** On the clock of this zone. */
    public Experience(ZoneId zone) {
        this.zone = zone;
    }

    /** What was had in the latest sittings of a vault. */
    public List<Past> in(OpenVault vault) {
        List<Trace> all = vault.all(Trace.GIST);
        return all.subList(Math.max(0, all.size() - WEIGHED), all.size()).stream()
                .flatMap(one -> one.nearer().stream())
                .map(this::past)
                .toList();
    }

    private Past past(Had had) {
        return new Past(
                LocalDateTime.ofInstant(had.at(), zone),
                had.practice(),
                had.strong(),
                had.distressAfter().map(size -> OptionalInt.of(size.value())).orElseGet(OptionalInt::empty),
                had.moved(),
                had.reaction());
    }
}
