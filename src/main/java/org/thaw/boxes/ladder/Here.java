package org.thaw.boxes.ladder;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.ZonedDateTime;

/**
 * Where and when somebody would open a box.
 *
 * @param now on the clock of the person
 */
public record Here(ZonedDateTime now, Screen screen) {
    /** The shortest opening, and a minute to say how it was. */
    private static final Duration ROOM_NEEDED = Duration.ofMinutes(3);

    public Here {
        requireNonNull(now);
        requireNonNull(screen);
    }

    /** What the screen before a sitting, and answers given elsewhere, leave open. */
    public sealed interface Screen {
        /**
         * In the step of a sitting that is made for it.
         *
         * @param left for that step
         */
        record Passed(Duration left) implements Screen {
            boolean hasRoom() {
                return left.compareTo(ROOM_NEEDED) >= 0;
            }
        }

        /** Outside of such a step. */
        record NotPassed() implements Screen {}

        record Withheld() implements Screen {}
    }
}
