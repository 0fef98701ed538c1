package org.thaw.transfer;

/** What can be done with all that is kept. */
record DataPage(Whose whose, boolean mayRestore) {
    /** Whose words are open. */
    enum Whose {
        KEPT,
        GUEST,
        NOBODY
    }
}
