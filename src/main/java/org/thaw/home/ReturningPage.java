package org.thaw.home;

/**
 * The first page for a person who has a vault open.
 *
 * @param greeting by the hour on this machine
 * @param sitting what waits to be gone on with
 * @param pastSittings how many there have been
 * @param isGuest whether what they wrote lives in memory alone
 */
record ReturningPage(String greeting, Waiting sitting, int pastSittings, boolean isGuest) {
    /** What of a sitting waits for this person. */
    enum Waiting {
        NOTHING,
        /** One is in the middle. */
        UNFINISHED,
        /** One has ended, and it is time to ask how they are now. */
        FOLLOW_UP
    }

    boolean isUnfinished() {
        return sitting == Waiting.UNFINISHED;
    }

    boolean asksAgain() {
        return sitting == Waiting.FOLLOW_UP;
    }
}
