package org.thaw.feelings.model;

/** Where each known piece stands. Two steps lead to it, where a search by halves would take sixteen for each piece. */
final class PieceIndex {
    private static final int BUCKETS = 1 << 16;
    private static final int SHIFT = 16;

    private final int[] pieces;
    /** Where the pieces with the same upper half begin. */
    private final int[] starts = new int[BUCKETS + 1];

    /** @param pieces from the lowest number to the highest */
    PieceIndex(int[] pieces) {
        this.pieces = pieces;
        for (int at = pieces.length - 1, bucket = BUCKETS; bucket >= 0; bucket--) {
            while (at >= 0 && bucket(pieces[at]) >= bucket) {
                at--;
            }
            starts[bucket] = at + 1;
        }
    }

    /** Below 0 where it is not known. */
    int place(int piece) {
        int bucket = bucket(piece);
        for (int at = starts[bucket]; at < starts[bucket + 1]; at++) {
            if (pieces[at] == piece) {
                return at;
            }
        }
        return -1;
    }

    /** The upper half, with the negative numbers first. */
    private static int bucket(int piece) {
        return (piece >>> SHIFT) ^ (BUCKETS >>> 1);
    }
}
