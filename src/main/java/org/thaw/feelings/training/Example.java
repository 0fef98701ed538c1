package org.thaw.feelings.training;

import java.util.Set;

/** A text that people have labelled. Of its words only the numbers of their pieces are kept. */
final class Example {
    private final int[] pieces;
    private final Set<Integer> labels;

    /** @param labels the places of its labels */
    Example(int[] pieces, Set<Integer> labels) {
        this.pieces = pieces.clone();
        this.labels = Set.copyOf(labels);
    }

    /** Not a copy: there are forty thousand texts, and nothing here changes them. */
    int[] pieces() {
        return pieces;
    }

    boolean has(int label) {
        return labels.contains(label);
    }
}
