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

    /** The last moment was not passed, so nothing was handed over. */
    record HeldBack() implements Published {}

    /** It was handed over, and nothing that makes sense came back: the server may have it, or not. */
    record Unclear() implements Published {}

    /** Why a server takes nothing. */
    enum Why {
        /** Its address leads to where nothing may be sent. */
        ADDRESS("Thaw may not go to the address of this server."),
        /** It wants a token, or another one. */
        ACCESS("The ntfy server wants a token, or another one."),
        LENGTH("The words are too long for ntfy."),
        /** It is something else than a server for such messages. */
        OTHER("What answers at this address is no ntfy server, or one that refuses.");

        private final String sentence;

        Why(String sentence) {
            this.sentence = sentence;
        }

        String sentence() {
            return sentence;
        }
    }
}
