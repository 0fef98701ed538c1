package org.thaw.insight.chart;

/** What is marked on a day below a drawing. */
public enum Mark {
    /** Tears or wet eyes. */
    TEARS,
    SITTING,
    MEDICINE,
    /** A loss, or something else that happened. */
    HAPPENING
}
