package org.thaw.reasons.judgement;

import java.util.Locale;

/** Which of three things a person means by “I can’t cry” (EVIDENCE, headline caution 1). */
public enum Complaint {
    /** The feeling is there, and tears are not. */
    BLOCKED,
    /** There is little feeling. */
    BLUNTED,
    /** The eyes are dry for everything. */
    DRY,
    /** More than one of the three. */
    MIXED,
    /** None of the three was told, or it has always been so and is fine. */
    NONE;

    /** The word for it in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
