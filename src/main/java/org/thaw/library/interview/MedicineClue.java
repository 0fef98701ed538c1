package org.thaw.library.interview;

/**
 * A question that a typed medicine can answer by itself.
 *
 * @param reason the reason whose classes of medicines count
 */
public record MedicineClue(String reason, Tells tells) {
    /** What about the medicine answers it. */
    public enum Tells {
        /** That it is taken. */
        TAKES,
        /** That it is taken, and not how often, where the question asks how often: “not sure” stands in. */
        TAKES_AT_TIMES,
        /** That crying changed within three months after it was started or changed. */
        SOON_AFTER,
        /** That it was started before crying changed. */
        BEFORE,
        /** That nothing about it has changed for two years. */
        UNCHANGED
    }
}
