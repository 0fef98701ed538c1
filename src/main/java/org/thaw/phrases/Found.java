package org.thaw.phrases;

/**
 * A stretch of words that a phrase of a book matched.
 *
 * @param heading under which the phrase stands
 * @param from its first word
 * @param to just past its last word
 */
public record Found<H>(H heading, int from, int to) {
    public Found {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("What is found covers at least one word.");
        }
    }
}
