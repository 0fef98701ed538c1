package org.thaw.insight.trial;

import java.util.Optional;
import java.util.random.RandomGenerator;

/** What may be said at the end of an experiment. */
public sealed interface Answer {
    /** So often, at most, an experiment says that a way made a difference where it made none. */
    double FALSE_ALARMS = 0.05;

    /** One way was higher, more than the lot explains. */
    record Higher(Arm arm, Effect effect, double p) implements Answer {}

    /** What was seen may as well be chance. The range says how large a difference could have stayed unseen. */
    record MayBeChance(Effect effect, double p) implements Answer {}

    /** There are too few scores to say anything. */
    record TooFew() implements Answer {}

    /**
     * It was stopped after the person had looked. Stopping when it looks good finds differences where there are none, so
     * nothing is concluded.
     */
    record StoppedAfterLooking(Optional<Effect> effect) implements Answer {}

    /** How the person went about it. */
    enum Course {
        AS_PLANNED,
        STOPPED_UNSEEN,
        STOPPED_AFTER_LOOKING
    }

    /**
     * What may be said of these results.
     *
     * @param random draws orders where there are too many to look at each; the same one gives the same answer
     */
    static Answer of(Results results, Course course, RandomGenerator random) {
        Optional<Effect> effect = Effect.of(results);
        if (course == Course.STOPPED_AFTER_LOOKING) {
            return new StoppedAfterLooking(effect);
        }
        return effect.<Answer>map(seen -> compare(seen, RandomisationTest.p(results, random)))
                .orElseGet(TooFew::new);
    }

    private static Answer compare(Effect effect, double p) {
        if (p > FALSE_ALARMS) {
            return new MayBeChance(effect, p);
        }
        return new Higher(effect.difference() > 0 ? Arm.FIRST : Arm.SECOND, effect, p);
    }
}
