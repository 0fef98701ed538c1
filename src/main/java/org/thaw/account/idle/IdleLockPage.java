package org.thaw.account.idle;

import org.thaw.account.IdleLock;

/** The question after how long the open vault locks by itself. */
record IdleLockPage(IdleLock now, Asked asked) {
    /** How the page was come to. */
    enum Asked {
        FIRST,
        SAVED,
        NOTHING_CHOSEN
    }
}
