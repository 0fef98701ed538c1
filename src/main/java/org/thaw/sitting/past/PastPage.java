package org.thaw.sitting.past;

import java.util.List;

/** The sittings there have been, the latest first. */
record PastPage(List<Line> lines) {
    PastPage {
        lines = List.copyOf(lines);
    }

    /** One of them, on one line. */
    record Line(String path, String day, String time, String minutes) {}
}
