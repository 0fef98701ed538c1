package org.thaw.practices.kept;

import java.util.List;
import java.util.Optional;
import org.thaw.vault.EntryId;

/** What was kept of a practice, newest first. */
record KeptPage(String practice, String heading, List<Line> lines) {
    KeptPage {
        lines = List.copyOf(lines);
    }

    /** One of it, and the day and time it is from. */
    record Line(EntryId id, String day, List<Keepsake.Part> parts, Optional<String> page) {
        Line {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return "Line[" + id + "]";
        }
    }
}
