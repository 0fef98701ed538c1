package org.thaw.feelings.model;

/** How rare a piece is, in one byte: inverse document frequency, in steps fine enough to lose nothing that counts. */
public final class Rarity {
    private static final double STEP = 1 / 20.0;

    private Rarity() {}

    /**
     * The byte for a piece.
     *
     * @param texts how many there are
     * @param holding how many of them hold the piece
     */
    public static byte in(int texts, int holding) {
        double rarity = Math.log((1.0 + texts) / (1.0 + holding)) + 1;
        return (byte) Math.min(255, Math.round(rarity / STEP));
    }

    /** The rarity that a byte stands for. */
    public static double of(byte stored) {
        return (stored & 0xff) * STEP;
    }
}
