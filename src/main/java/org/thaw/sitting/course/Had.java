package org.thaw.sitting.course;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.thaw.sitting.plan.Phase;
import org.thaw.sitting.plan.Step;
import org.thaw.sitting.told.After;
import org.thaw.sitting.told.After.Tears;
import org.thaw.sitting.told.Rating;
import org.thaw.sitting.told.Reaction;
import org.thaw.sitting.told.Size;

/**
 * A practice that was had in a sitting, as far as plans weigh it. What was told belongs to the whole sitting, so each
 * of its practices carries it.
 *
 * @param at when it was first come to
 * @param practice such as {@code C11}
 * @param strong whether it was had in its strong form
 * @param distressAfter the heaviest it was right after, at twenty and at ninety minutes, where they said so: a dip that
 *     lasts counts
 * @param moved whether something moved: wet eyes, tears, or relief at any time
 * @param reaction whether a stop rule ended it, or something of a stop rule was told later; the brake alone is none
 */
public record Had(
        Instant at, String practice, boolean strong, Optional<Size> distressAfter, boolean moved, boolean reaction) {
    private static final Set<Rating.When> AFTERWARDS =
            EnumSet.of(Rating.When.AFTER, Rating.When.TWENTY_MINUTES, Rating.When.NINETY_MINUTES);

    public Had {
        requireNonNull(at);
        requireNonNull(practice);
        requireNonNull(distressAfter);
    }

    /** Those of a sitting that were come to and brought nearer to a feeling, in their order. */
    public static List<Had> nearerIn(Sitting sitting) {
        return sitting.moments().stream()
                .map(Moment::step)
                .distinct()
                .filter(index -> sitting.plan().step(index).phase() == Phase.APPROACH)
                .flatMap(index -> sitting.plan().step(index).activity().practice().stream()
                        .map(practice -> had(sitting, index, practice)))
                .toList();
    }

    private static Had had(Sitting sitting, int index, String practice) {
        Step step = sitting.plan().step(index);
        Instant at = sitting.moments().stream()
                .filter(moment -> moment.step() == index)
                .map(Moment::at)
                .findFirst()
                .orElseThrow();
        return new Had(at, practice, step.strong(), heaviestAfter(sitting), moved(sitting), reaction(sitting));
    }

    private static Optional<Size> heaviestAfter(Sitting sitting) {
        return AFTERWARDS.stream()
                .flatMap(when -> sitting.told().rating(when).stream())
                .map(Rating::distress)
                .max(Comparator.naturalOrder());
    }

    private static boolean moved(Sitting sitting) {
        return sitting.told()
                        .after()
                        .flatMap(After::tears)
                        .filter(tears -> tears != Tears.NONE)
                        .isPresent()
                || sitting.told().relief().anyMatch(After.Relief.LIGHTER::equals);
    }

    private static boolean reaction(Sitting sitting) {
        return sitting.stoppedForSafety() || sitting.told().reactions().anyMatch(Reaction::stops);
    }

    @Override
    public String toString() {
        return "Had[hidden]";
    }
}
