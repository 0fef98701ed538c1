package org.thaw.sitting.plan;

/** A way that is closed in this sitting, and why. */
public record Withheld(Approach approach, Why why) {
    public enum Why {
        /** The screen, or a “not sure” (EVIDENCE C, screen before). */
        SCREEN,
        /** Answers given elsewhere in Thaw call for gentle things (EVIDENCE C, screen before). */
        ANSWERS,
        /** One strong practice a day (EVIDENCE C, stop rules: the cap). */
        STRONG_TODAY,
        /** Seven or more on arrival (EVIDENCE C, stop rules). */
        HEAVY
    }
}
