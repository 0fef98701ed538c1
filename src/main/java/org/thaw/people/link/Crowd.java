package org.thaw.people.link;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts how often a link is gone to. None can be guessed, so this is not against guessing, but keeps the disk from being
 * kept busy through one of them. What leads nowhere is only looked for, and not counted.
 */
final class Crowd {
    private static final Duration SPAN = Duration.ofMinutes(10);
    private static final int MOST_LINKS = 10_000;

    private final int most;
    private final Map<String, Integer> knocks = new ConcurrentHashMap<>();
    private Instant since = Instant.EPOCH;

    /** @param most within ten minutes, at one link */
    Crowd(int most) {
        this.most = most;
    }

    synchronized boolean isTooLarge(String link, Instant now) {
        boolean isOver = Duration.between(since, now).abs().compareTo(SPAN) > 0;
        if (isOver || knocks.size() > MOST_LINKS) {
            knocks.clear();
            since = now;
        }
        return knocks.merge(link, 1, Integer::sum) > most;
    }
}
