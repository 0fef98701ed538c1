package org.thaw.practices.writing;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.thaw.vault.EntryId;

/**
 * A page that is looked at again.
 *
 * @param page what was written, where it may be shown now
 * @param closed why it is not shown, where it is not
 */
record ReadingPage(EntryId id, String day, Optional<UneditedPage> page, Closed closed) {
    ReadingPage {
        requireNonNull(page);
        requireNonNull(closed);
    }

    enum Closed {
        NO,
        /** Until it is asked for. */
        UNTIL_ASKED,
        /** It is late, and it may be asked for all the same. */
        LATE,
        /** Sealed, and it is late: from six on it may be asked for. */
        UNTIL_MORNING
    }

    String path() {
        return "/practices/C09/pages/" + id;
    }

    @Override
    public String toString() {
        return "ReadingPage[" + id + "]";
    }
}
