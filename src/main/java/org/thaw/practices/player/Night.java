package org.thaw.practices.player;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;

/** The hours in which nothing is read again (EVIDENCE C, C09: never re-read at night). The hours are our choice. */
public final class Night {
    private static final LocalTime BEGINS = LocalTime.of(22, 0);
    private static final LocalTime ENDS = LocalTime.of(6, 0);

    private Night() {}

    /** Whether it is night at this time, on the person’s own clock. */
    public static boolean covers(LocalTime time) {
        return !time.isBefore(BEGINS) || time.isBefore(ENDS);
    }

    /** When the night that it is now ends; nothing by day. */
    public static Optional<ZonedDateTime> end(ZonedDateTime now) {
        LocalTime time = now.toLocalTime();
        if (!covers(time)) {
            return Optional.empty();
        }
        int nights = time.isBefore(ENDS) ? 0 : 1;
        return Optional.of(now.toLocalDate().plusDays(nights).atTime(ENDS).atZone(now.getZone()));
    }
}
