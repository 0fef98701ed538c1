package org.thaw.transfer;

import java.util.List;
import java.util.Optional;

/** Erasing a vault. */
record ErasePage(Optional<Fault> fault) {
    static final String TEMPLATE = "transfer/erase";

    /** What to look at in the form. */
    record Fault(String field, String sentence) {}

    String error(String field) {
        return fault.filter(it -> it.field().equals(field)).map(Fault::sentence).orElse("");
    }

    /**
     * It is erased.
     *
     * @param left files of backups that could not be read, and may still hold it
     */
    record Erased(Backups backups, List<String> left) {}

    /** What became of the copies in the backups. */
    enum Backups {
        CLEARED,
        STILL_HOLD_IT
    }
}
