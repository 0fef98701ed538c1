package org.thaw.instruments.form;

/**
 * What is wrong, as one plain sentence.
 *
 * @param where the link id of the item; empty where it is the whole
 */
public record Fault(Level level, String where, String sentence) {
    /** How much it matters. */
    public enum Level {
        /** It cannot be used. */
        STOPS,
        /** It is wrong, and can be used all the same. */
        WRONG,
        /** It is right, and Thaw leaves it out. */
        LEFT_OUT
    }

    public static Fault stops(String where, String sentence) {
        return new Fault(Level.STOPS, where, sentence);
    }

    public static Fault wrong(String where, String sentence) {
        return new Fault(Level.WRONG, where, sentence);
    }

    public static Fault leftOut(String where, String sentence) {
        return new Fault(Level.LEFT_OUT, where, sentence);
    }
}
