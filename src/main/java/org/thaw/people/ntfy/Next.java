package org.thaw.people.ntfy;

import java.time.Duration;

/** When to look again. */
sealed interface Next {
    /**
     * Somebody waits for an answer.
     *
     * @param atLeast as the server asked for; zero where it did not
     */
    record Soon(Duration atLeast) implements Next {}

    /** Nobody waits, but a “stop” can come at any time. */
    record Seldom(Duration atLeast) implements Next {}

    /** Nothing can come any more. */
    record Never() implements Next {}
}
