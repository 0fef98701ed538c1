package org.thaw.journal.search;

import java.time.LocalDate;
import java.util.List;

/**
 * Looking for pages and notes, and what was found.
 *
 * @param feelings words that were chosen for pages, to choose one from
 * @param all how many were found; the lines are the newest of them
 */
record SearchPage(Wanted wanted, List<String> feelings, List<Line> lines, int all, Done done) {
    SearchPage {
        feelings = List.copyOf(feelings);
        lines = List.copyOf(lines);
    }

    /** Whether it was looked yet. */
    enum Done {
        NOT_YET,
        LOOKED,
        /** Nothing to look for was told. */
        NOTHING_TOLD
    }

    /** One of what was found. */
    record Line(String path, String day, String kind, String excerpt, String feelings) {
        @Override
        public String toString() {
            return "Line[hidden]";
        }
    }

    String from() {
        return wanted.from().map(LocalDate::toString).orElse("");
    }

    String to() {
        return wanted.to().map(LocalDate::toString).orElse("");
    }

    boolean looksThroughSealed() {
        return wanted.sealed() == Wanted.Sealed.LOOKED_THROUGH;
    }

    String count() {
        String found = all == 1 ? "1 found." : all + " found.";
        return lines.size() < all ? found + " The newest " + lines.size() + " are here. Days narrow it down." : found;
    }

    @Override
    public String toString() {
        return "SearchPage[hidden]";
    }
}
