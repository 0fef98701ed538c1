package org.thaw.people.ntfy;

import java.time.Duration;
import java.util.Optional;

/** How one request went. */
sealed interface Exchange {
    /**
     * Something came back.
     *
     * @param body its beginning, as much of it as is read of any answer
     * @param part whether that was all
     */
    record Answered(int status, String body, Part part, Optional<Duration> pause) implements Exchange {
        @Override
        public String toString() {
            return "Answered[" + status + "]";
        }
    }

    /** How much of an answer was read. */
    enum Part {
        WHOLE,
        CUT_OFF
    }

    /** Nothing of it left this machine. */
    record NotSent(Reason reason) implements Exchange {}

    /** It may have left; no answer came. */
    record Silence() implements Exchange {}

    /** Why nothing left. */
    enum Reason {
        NOT_ALLOWED,
        NOT_REACHED,
        /** The last moment was not passed. */
        HELD_BACK
    }
}
