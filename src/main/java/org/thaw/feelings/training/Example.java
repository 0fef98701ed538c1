package org.thaw.feelings.training;

import java.util.Set;

/**
 * A text that people have labelled; of its words only the numbers are kept.
 *
 * @param pieces what the model sees of it
 * @param labels the places of its labels
 */
record Example(int[] pieces, Set<Integer> labels) {
    Example {
        pieces = pieces.clone();
        labels = Set.copyOf(labels);
    }

    boolean has(int label) {
        return labels.contains(label);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Example(int[] otherPieces, Set<Integer> otherLabels)
                && java.util.Arrays.equals(pieces, otherPieces)
                && labels.equals(otherLabels);
    }

    @Override
    public int hashCode() {
        return java.util.Arrays.hashCode(pieces) * 31 + labels.hashCode();
    }

    @Override
    public String toString() {
        return "Example[" + pieces.length + " pieces, " + labels + "]";
    }
}
