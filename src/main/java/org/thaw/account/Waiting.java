package org.thaw.account;

import java.time.Duration;

/** Says how long to wait, in one plain sentence. */
public final class Waiting {
    private Waiting() {}

    /** Rounded up, so that nobody comes back too soon. */
    public static String sentence(Duration left) {
        long seconds = Math.max(1, left.plusMillis(999).toSeconds());
        String time = seconds < 100 ? many(seconds, "second") : many((seconds + 59) / 60, "minute");
        return "There were too many wrong tries. Wait " + time + ", then try again.";
    }

    private static String many(long count, String unit) {
        return count + " " + unit + (count == 1 ? "" : "s");
    }
}
