package org.thaw.boxes.ladder;

import static java.util.Objects.requireNonNull;

import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * Why a lid stays on.
 *
 * @param until when that ends by itself, where it does
 */
public record Shut(Why why, Optional<ZonedDateTime> until) {
    public Shut {
        requireNonNull(why);
        requireNonNull(until);
    }

    static Shut of(Why why) {
        return new Shut(why, Optional.empty());
    }

    /** The reasons, in the order in which they count. */
    public enum Why {
        /** Answers given elsewhere in Thaw close it (EVIDENCE C, screen before). */
        WITHHELD,
        /** Heavier than four: “not alone”. */
        TIED,
        /** The person has not said how heavy it is. */
        NOT_WEIGHED,
        /** There is nothing in it. */
        EMPTY,
        /** The first week of closing is not over. */
        STAGE_ONE,
        /** An opening of the lightest box went badly: closing comes first again. */
        STAGE_ONE_AGAIN,
        /** A rung that has not been reached. */
        HIGHER,
        /** It was called lighter today than the cord allows; a night lies between that and opening it. */
        UNTIED_LATELY,
        /** One opening a day. */
        RESTING,
        /** From 22 to 6 nothing is read again. */
        NIGHT,
        /** Only within a sitting, after its screen. */
        NOT_SCREENED,
        /** The step of the sitting has too little time left. */
        NO_TIME
    }
}
