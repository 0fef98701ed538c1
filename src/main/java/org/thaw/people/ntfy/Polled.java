package org.thaw.people.ntfy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What a topic held. */
sealed interface Polled {
    /**
     * Messages, oldest first.
     *
     * @param last the id of the last one that was read, to ask for what comes after it
     */
    record Messages(List<Message> messages, Optional<String> last) implements Polled {
        public Messages {
            messages = List.copyOf(messages);
        }
    }

    /** Nothing could be read. */
    record Nothing(Optional<Duration> pause) implements Polled {}

    /** One message; it says nothing true about who sent it. */
    record Message(String id, String words) {
        @Override
        public String toString() {
            return "Message[hidden]";
        }
    }
}
