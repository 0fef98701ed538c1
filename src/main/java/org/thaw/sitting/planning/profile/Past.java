package org.thaw.sitting.planning.profile;

import static java.util.Objects.requireNonNull;

import java.time.LocalDateTime;
import java.util.OptionalInt;

/**
 * A practice that was had before.
 *
 * @param at when, on the person’s own clock
 * @param practice such as {@code C11}
 * @param strong whether it was had in its strong form
 * @param distressAfter how heavy it was afterwards, 0 to 10, where they said so
 * @param moved whether something moved: wet eyes, tears, or relief
 * @param reaction whether it went badly in a way of its own: unreal, frozen, a flashback, an urge to hurt oneself
 */
public record Past(
        LocalDateTime at, String practice, boolean strong, OptionalInt distressAfter, boolean moved, boolean reaction) {
    /** EVIDENCE C, stop rules. */
    private static final int HEAVY = 7;

    private static final int HARD = 5;

    public Past {
        requireNonNull(at);
        requireNonNull(practice);
        requireNonNull(distressAfter);
    }

    /** Something strong of which only the time is known: the box stands for it. */
    public static Past strongAt(LocalDateTime at) {
        return new Past(at, "C08", true, OptionalInt.empty(), false, false);
    }

    boolean wentBadly() {
        return reaction || distressAfter.orElse(0) >= HEAVY;
    }

    boolean wasHard() {
        return !wentBadly() && distressAfter.orElse(0) >= HARD;
    }

    @Override
    public String toString() {
        return "Past[hidden]";
    }
}
