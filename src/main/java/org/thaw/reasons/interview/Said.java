package org.thaw.reasons.interview;

import static java.util.Objects.requireNonNull;

/** One question with what was said to it. */
public record Said(String question, Reply reply) {
    public Said {
        requireNonNull(question);
        requireNonNull(reply);
    }

    @Override
    public String toString() {
        return "Said[hidden]";
    }
}
