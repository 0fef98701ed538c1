package org.thaw.sitting.past;

import java.util.List;

/** The sittings there have been, the latest first. */
record PastPage(List<Line> lines) {
    PastPage {
        lines = List.copyOf(lines);
    }

    /**
     * One of them, on one line.
     *
     * @param limits whether the limits of a day would outlast its deletion
     */
    record Line(String path, String day, String time, String minutes, boolean limits) {}
}
