package org.thaw.sitting.kept;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.thaw.sitting.course.Moment;
import org.thaw.sitting.course.Sitting;
import org.thaw.sitting.plan.Phase;
import org.thaw.sitting.plan.Step;
import org.thaw.sitting.planning.profile.Past;
import org.thaw.sitting.told.After;
import org.thaw.sitting.told.Rating;

/**
 * What a person has had in their sittings, as the planner weighs it. What came afterwards is told of the approach that
 * was reached, and of nothing that only settled or closed.
 */
final class Experience {
    private final ZoneId zone;

    Experience(ZoneId zone) {
        this.zone = zone;
    }

    Stream<Past> of(Sitting sitting) {
        return sitting.moments().stream()
                .filter(moment -> step(sitting, moment).filter(Experience::approaches).isPresent())
                .findFirst()
                .flatMap(moment -> step(sitting, moment)
                        .flatMap(step -> step.activity().practice().map(practice -> past(sitting, moment, step, practice))))
                .stream();
    }

    private static Optional<Step> step(Sitting sitting, Moment moment) {
        List<Step> steps = sitting.plan().steps();
        return moment.step() < steps.size() ? Optional.of(steps.get(moment.step())) : Optional.empty();
    }

    private static boolean approaches(Step step) {
        return step.phase() == Phase.APPROACH;
    }

    private Past past(Sitting sitting, Moment moment, Step step, String practice) {
        return new Past(
                LocalDateTime.ofInstant(moment.at(), zone),
                practice,
                step.strong(),
                heaviestAfter(sitting),
                moved(sitting),
                false);
    }

    /** The heaviest of what was told right after, at twenty and at ninety minutes: a dip that lasts counts. */
    private static OptionalInt heaviestAfter(Sitting sitting) {
        return Stream.of(Rating.When.AFTER, Rating.When.TWENTY_MINUTES, Rating.When.NINETY_MINUTES)
                .flatMap(when -> sitting.told().rating(when).stream())
                .mapToInt(rating -> rating.distress().value())
                .max();
    }

    private static boolean moved(Sitting sitting) {
        return sitting.told()
                .after()
                .filter(after -> after.tears().filter(tears -> tears != After.Tears.NONE).isPresent()
                        || after.relief().filter(After.Relief.LIGHTER::equals).isPresent())
                .isPresent();
    }
}
