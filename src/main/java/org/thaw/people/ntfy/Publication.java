package org.thaw.people.ntfy;

import java.util.List;
import java.util.Optional;

/**
 * What is published to a topic.
 *
 * @param title what stands above the words; without one the receiver’s own name for the topic does
 * @param words all that is said
 * @param buttons three at most, as many as a message can have
 */
record Publication(String topic, Optional<String> title, String words, List<Button> buttons) {
    private static final int MOST_BUTTONS = 3;

    Publication {
        buttons = List.copyOf(buttons);
        if (buttons.size() > MOST_BUTTONS) {
            throw new IllegalArgumentException("a message has three buttons at most");
        }
    }

    /** Words alone. */
    Publication(String topic, String words) {
        this(topic, Optional.empty(), words, List.of());
    }

    /**
     * One press that publishes a body to another topic, from the receiver’s own device.
     *
     * @param topic where the answer goes
     * @param body the answer
     */
    record Button(String label, String topic, String body) {}

    @Override
    public String toString() {
        return "Publication[hidden]";
    }
}
