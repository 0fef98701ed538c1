package org.thaw.people.ntfy;

import java.time.Duration;
import java.util.Optional;

/** What became of a message. */
sealed interface Published {
    /** The server has it. Whether it was read, nobody knows. */
    record Taken() implements Published {}

    /** The server does not have it, and may take it later. */
    record Later(Optional<Duration> pause) implements Published {}

    /** The server does not have it, and will not. */
    record Refused(Why why) implements Published {}

    /** It was handed over, and nothing that makes sense came back: the server may have it, or not. */
    record Unclear() implements Published {}

    /** Why a server takes nothing. */
    enum Why {
        /** Its address leads to where nothing may be sent. */
        ADDRESS,
        /** It wants a token, or another one. */
        ACCESS,
        /** The words are too long for it. */
        LENGTH,
        /** It is something else than a server for such messages. */
        OTHER
    }
}
