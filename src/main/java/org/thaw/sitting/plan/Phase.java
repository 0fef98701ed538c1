package org.thaw.sitting.plan;

/** The parts of a sitting, in their order. */
public enum Phase {
    SETTLE,
    APPROACH,
    /** The peak, if there is one: nothing here names, calms or asks. */
    ALLOW,
    CLOSE
}
