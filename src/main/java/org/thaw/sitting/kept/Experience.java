package org.thaw.sitting.kept;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.thaw.sitting.course.Had;
import org.thaw.sitting.course.Sitting;
import org.thaw.sitting.planning.profile.Past;
import org.thaw.sitting.told.Rating;
import org.thaw.vault.Kept;
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
        List<Kept<Sitting>> all = vault.all(Sitting.TYPE);
        return all.subList(Math.max(0, all.size() - WEIGHED), all.size()).stream()
                .map(Kept::entry)
                .flatMap(this::of)
                .toList();
    }

    private Stream<Past> of(Sitting sitting) {
        return Had.nearerIn(sitting).stream()
                .map(had -> new Past(
                        LocalDateTime.ofInstant(had.at(), zone),
                        had.practice(),
                        had.strong(),
                        heaviestAfter(sitting),
                        had.moved(),
                        had.reaction()));
    }

    /** The heaviest of what was told right after, at twenty and at ninety minutes: a dip that lasts counts. */
    private static OptionalInt heaviestAfter(Sitting sitting) {
        return Stream.of(Rating.When.AFTER, Rating.When.TWENTY_MINUTES, Rating.When.NINETY_MINUTES)
                .flatMap(when -> sitting.told().rating(when).stream())
                .mapToInt(rating -> rating.distress().value())
                .max();
    }
}
