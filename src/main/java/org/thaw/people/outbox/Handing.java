package org.thaw.people.outbox;

import static java.util.Objects.requireNonNull;

/**
 * What came of handing a letter over. Each reason is one sentence for the person; nothing that a server wrote is in it.
 */
public sealed interface Handing {
    /** The server said that it took it. */
    record Handed() implements Handing {}

    /** It did not go, and may go later. */
    record NotNow(String why) implements Handing {
        public NotNow {
            requireNonNull(why);
        }
    }

    /** It did not go, and will not go as things stand. It is not tried again by itself. */
    record Refused(String why) implements Handing {
        public Refused {
            requireNonNull(why);
        }
    }

    /** The last moment was passed, and no answer told what came of it. It is never tried again by itself. */
    record NotKnown() implements Handing {}

    /** The last moment was not passed: the vault locked, the letter was withdrawn, or somebody else has it. */
    record HeldBack() implements Handing {}
}
