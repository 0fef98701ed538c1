package org.thaw.journal;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.thaw.journal.page.JournalPage;
import org.thaw.journal.picture.Shown;

/**
 * A page that is looked at again.
 *
 * @param page what was written, where it may be shown now
 * @param closed why it is not shown, where it is not
 */
record ReadPage(String path, String day, Optional<JournalPage> page, List<Shown> pictures, Closed closed) {
    ReadPage {
        requireNonNull(page);
        requireNonNull(closed);
        pictures = List.copyOf(pictures);
    }

    enum Closed {
        NO,
        /** Sealed, until it is asked for. */
        UNTIL_ASKED,
        /** Sealed, and it is late: from six on it may be asked for. */
        UNTIL_MORNING
    }

    String heading() {
        return closed == Closed.NO ? page.flatMap(JournalPage::title).orElse("A page you wrote") : "Open this page?";
    }

    @Override
    public String toString() {
        return "ReadPage[hidden]";
    }
}
