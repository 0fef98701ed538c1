package org.thaw.insight.pattern;

/** Occasions with a trait beside those without it. */
public record Comparison<T>(T trait, Share with, Share without, Finding finding) {
    /** What may be said of it. None of them says that the trait was the cause. */
    public enum Finding {
        /** There are too few of one of them. */
        TOO_EARLY,
        /** They were compared, and what was seen may as well be chance. */
        MAY_BE_CHANCE,
        MORE_OFTEN,
        LESS_OFTEN
    }
}
