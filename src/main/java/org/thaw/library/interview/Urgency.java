package org.thaw.library.interview;

import java.util.Locale;

/** What a red flag calls for, the most pressing first. */
public enum Urgency {
    /** The emergency number, now. */
    EMERGENCY,
    /** A crisis line, now. */
    CRISIS_LINE,
    /** Danger from someone at home: the line of the country, and a way to leave the page quickly. */
    HOME_DANGER,
    /** Eye care today. */
    SAME_DAY_EYE,
    /** Whoever prescribes the medicine, today. */
    PRESCRIBER_SAME_DAY,
    /** A doctor, within days. */
    GP_SOON;

    /** The word for it in files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
