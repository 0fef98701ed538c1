package org.thaw.people.outbox;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait between tries: longer each time, and never quite the same, so that not all come back at once. */
final class Waits {
    private static final Duration FIRST = Duration.ofSeconds(20);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int STEPS = 6;

    private final RandomGenerator random;

    Waits(RandomGenerator random) {
        this.random = random;
    }

    /**
     * The wait after a try that did not succeed.
     *
     * @param tries how many there were before it
     */
    Duration after(int tries) {
        Duration doubled = FIRST.multipliedBy(1L << Math.min(tries, STEPS));
        Duration bounded = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        return bounded.plusMillis(random.nextLong(bounded.toMillis() / 4 + 1));
    }
}
