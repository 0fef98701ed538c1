package org.thaw.sitting.course;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
 * @param distressAfter how heavy it was when the sitting was over, where they said so
 * @param moved whether something moved: wet eyes, tears, or relief at any time
 * @param reaction whether a stop rule ended it, or something of a stop rule was told later; the brake alone is none
 */
public record Had(
        Instant at, String practice, boolean strong, Optional<Size> distressAfter, boolean moved, boolean reaction) {
    public Had {
        requireNonNull(at);
        requireNonNull(practice);
        requireNonNull(distressAfter);
    }

    /** The practices of a sitting that were come to, in their order. */
    public static List<Had> in(Sitting sitting) {
        return in(sitting, _ -> true);
    }

    /** Those of them that brought nearer to a feeling. */
    public static List<Had> nearerIn(Sitting sitting) {
        return in(sitting, step -> step.phase() == Phase.APPROACH);
    }

    private static List<Had> in(Sitting sitting, Predicate<Step> which) {
        return sitting.moments().stream()
                .map(Moment::step)
                .distinct()
                .filter(index -> which.test(sitting.plan().step(index)))
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
        return new Had(
                at,
                practice,
                step.strong(),
                sitting.told().rating(Rating.When.AFTER).map(Rating::distress),
                moved(sitting),
                reaction(sitting));
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
