package org.thaw.sitting;

/** The parts of a sitting, in their order. */
enum Phase {
    SETTLE,
    APPROACH,
    /** The peak, if there is one: nothing here names, calms or asks. */
    ALLOW,
    CLOSE
}
