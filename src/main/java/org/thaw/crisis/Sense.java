package org.thaw.crisis;

import java.util.Locale;

/** What a stretch of words is taken to mean. The headings of the phrase books are these names in small letters. */
enum Sense {
    /** Said of oneself, or of danger at home, in the present. */
    NOW,
    /** The form does not tell the time ("I cut myself"): now, unless a distant time stands near. */
    UNDATED,
    /** Told in the past: quiet, unless a recent time stands nearest ("last night"). */
    PAST,
    /** Somebody else's wish or death. */
    OTHER,
    /** Unclear, or possibly related. */
    PERHAPS,
    /** A figure of speech, an accident, a title, a denial, a subject of study. */
    UNMEANT,
    /** A denial or refusal of the wish. Unmeant, but a "but" after it deserves a quiet line. */
    DENIED,
    /** Words for a time close to now. */
    RECENT,
    /** Words for a time long past. */
    DISTANT;

    static Sense of(String heading) {
        return valueOf(heading.toUpperCase(Locale.ROOT));
    }

    boolean isTime() {
        return this == RECENT || this == DISTANT;
    }

    /** Whether it turns the words after it into another's, a past or a refused wish. */
    boolean turns() {
        return this == OTHER || this == PAST || this == DENIED;
    }

    boolean isUnmeant() {
        return this == UNMEANT || this == DENIED;
    }
}
