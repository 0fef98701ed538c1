package org.thaw.crisis;

import org.thaw.phrases.Found;

/** A stretch of words, from the first to just past the last, and what it is taken to mean. */
record Finding(Sense sense, int from, int to) {
    Finding {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("A finding covers at least one word.");
        }
    }

    static Finding of(Found<Sense> found) {
        return new Finding(found.heading(), found.from(), found.to());
    }

    boolean containsMoreThan(Finding other) {
        return from <= other.from && other.to <= to && length() > other.length();
    }

    /** "She said she did not want | to live | any more": who, when and not come first, and govern what they run into. */
    boolean governs(Finding other) {
        return sense.turns() && !other.sense.isUnmeant() && from < other.from && overlaps(other);
    }

    boolean overlaps(Finding other) {
        return from < other.to && other.from < to;
    }

    private int length() {
        return to - from;
    }
}
