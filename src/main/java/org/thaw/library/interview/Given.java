package org.thaw.library.interview;

/** A question with one answer to it, written {@code eyes-water no} in the content. */
public record Given(String question, Answer answer) {
    @Override
    public String toString() {
        return question + " " + answer.word();
    }
}
