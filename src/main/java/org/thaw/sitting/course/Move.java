package org.thaw.sitting.course;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.thaw.sitting.plan.Activity;
import org.thaw.sitting.told.After;
import org.thaw.sitting.told.Size;

/** What a person can do in a sitting. */
public sealed interface Move {
    /** On to the next step. */
    record GoOn() implements Move {}

    /** How heavy it is, where they say it. */
    record Rate(Optional<Size> distress) implements Move {}

    record Pause() implements Move {}

    record Resume() implements Move {}

    /** “Something is coming.” */
    record Coming() implements Move {}

    /** “Nothing is happening.” */
    record Nothing() implements Move {}

    /**
     * Another door, in the place of the quiet.
     *
     * @param door something gentle; anything else is refused
     */
    record Gentler(Activity door) implements Move {
        /** What may take the place of the quiet where nothing is happening: gentle things, and never a jolt. */
        public static final Set<Activity> DOORS = EnumSet.of(Activity.MOVING, Activity.KINDNESS);
    }

    /** Back to the room now, and not at the agreed time: ending well, sooner. */
    record Close() implements Move {}

    /** Stop, by the brake or because it is too much. */
    record Stop(StopRule why) implements Move {}

    record Steadier() implements Move {}

    record NotYet() implements Move {}

    /** How it was. */
    record Tell(After after) implements Move {}

    /** End a sitting that was left in the middle, without more. */
    record End() implements Move {}
}
