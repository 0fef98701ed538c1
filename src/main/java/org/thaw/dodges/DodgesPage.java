package org.thaw.dodges;

import java.util.List;
import java.util.Optional;
import org.thaw.vault.EntryId;

/**
 * The log, newest first.
 *
 * @param pattern where there is anything to count
 */
record DodgesPage(List<Line> lines, Optional<Pattern> pattern) {
    DodgesPage {
        lines = List.copyOf(lines);
    }

    /** One of it, and the day and time it was. */
    record Line(EntryId id, String day, Dodge dodge) {
        String path() {
            return "/dodges/" + id;
        }
    }
}
