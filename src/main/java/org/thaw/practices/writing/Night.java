package org.thaw.practices.writing;

import java.time.LocalTime;

/** The hours in which a page is not read again (EVIDENCE C, C09: never re-read at night). The hours are our choice. */
final class Night {
    private static final LocalTime BEGINS = LocalTime.of(22, 0);
    private static final LocalTime ENDS = LocalTime.of(6, 0);

    private Night() {}

    static boolean covers(LocalTime time) {
        return !time.isBefore(BEGINS) || time.isBefore(ENDS);
    }
}
