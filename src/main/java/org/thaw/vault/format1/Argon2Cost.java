package org.thaw.vault.format1;

/**
 * What one guess at a passphrase costs (RFC 9106, 3.1).
 *
 * @param memoryKib memory in KiB
 * @param passes passes over that memory
 * @param lanes lanes, which could be filled in parallel
 */
public record Argon2Cost(int memoryKib, int passes, int lanes) {
    /** 64 MiB, 3 passes: the second recommended option of RFC 9106, 4, with one lane in place of four. */
    public static final Argon2Cost TODAY = new Argon2Cost(65_536, 3, 1);

    // A file that asks for more was altered: opening it would be a way to exhaust this machine.
    private static final int MOST_MEMORY_KIB = 1_048_576;
    private static final int MOST_PASSES = 64;
    private static final int MOST_LANES = 16;

    public Argon2Cost {
        boolean fits = lanes >= 1
                && lanes <= MOST_LANES
                && passes >= 1
                && passes <= MOST_PASSES
                && memoryKib >= 8 * lanes
                && memoryKib <= MOST_MEMORY_KIB;
        if (!fits) {
            throw new IllegalArgumentException("no such Argon2 cost");
        }
    }

    /** Whether a guess at this cost is cheaper, in memory or in passes, than one at the other. */
    public boolean isBelow(Argon2Cost other) {
        return memoryKib < other.memoryKib || passes < other.passes;
    }

    /** The least cost that is below neither. */
    public Argon2Cost raisedTo(Argon2Cost other) {
        return new Argon2Cost(
                Math.max(memoryKib, other.memoryKib), Math.max(passes, other.passes), Math.max(lanes, other.lanes));
    }
}
