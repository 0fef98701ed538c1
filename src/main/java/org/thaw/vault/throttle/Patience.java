package org.thaw.vault.throttle;

import java.time.Duration;

/**
 * How long to wait after so many failed tries: nothing at first, then five seconds, then twice as long each time, up
 * to a longest wait. It never ends in a lock: whoever has the passphrase gets in.
 *
 * @param free so many failures cost no wait
 * @param longest no wait is longer
 */
public record Patience(int free, Duration longest) {
    /** For one name or vault: at most 96 guesses a day once it is at its longest. */
    static final Patience WITH_A_VAULT = new Patience(5, Duration.ofMinutes(15));

    /**
     * For one address. A household shares one, and at home all are 127.0.0.1; so it is more generous, and only keeps
     * somebody from trying the same few passphrases on many names.
     */
    static final Patience WITH_AN_ADDRESS = new Patience(30, Duration.ofMinutes(5));

    private static final Duration SHORTEST = Duration.ofSeconds(5);
    // Far past every longest wait, and far from overflowing.
    private static final int MOST_DOUBLINGS = 20;

    /** How long to wait after the last of so many failures. */
    Duration after(int failures) {
        if (failures < free) {
            return Duration.ZERO;
        }
        Duration doubled = SHORTEST.multipliedBy(1L << Math.min(failures - free, MOST_DOUBLINGS));
        return doubled.compareTo(longest) > 0 ? longest : doubled;
    }
}
