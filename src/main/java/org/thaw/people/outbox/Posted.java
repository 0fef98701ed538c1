package org.thaw.people.outbox;

import java.time.Duration;

/** What became of a tap. */
public sealed interface Posted {
    /** There is a letter for it, now or from an earlier press of the same tap. */
    record Kept() implements Posted {}

    /** The same went to the same person a short while ago; it is sent again where the person says so. */
    record JustSent(Duration ago) implements Posted {}

    /** So many were sent within the hour that Thaw waits. */
    record TooMany(int within) implements Posted {}

    /** What would be sent is not what was shown, or may not be sent any more: the page is to be looked at again. */
    record Changed() implements Posted {}

    /** It is longer than what this way takes. */
    record TooLong(int most) implements Posted {}
}
