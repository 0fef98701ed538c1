package org.thaw.sitting.kept;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import org.springframework.stereotype.Component;
import org.thaw.sitting.course.Moment;
import org.thaw.sitting.course.Sitting;
import org.thaw.vault.EntryId;
import org.thaw.vault.Kept;

/**
 * The time in a sitting. It follows the clock, but a clock that is put back in the middle does not make an agreed end
 * later: from the last that was known, time goes on as it passes.
 */
@Component
class SteadyTime {
    /** Sittings whose time is known at once; there is seldom more than one for each open vault. */
    private static final int MOST = 64;

    private final Clock clock;
    private final Passing passing;
    private final Map<EntryId, Seen> seen = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Entry<EntryId, Seen> eldest) {
            return size() > MOST;
        }
    };

    SteadyTime(Clock clock, Passing passing) {
        this.clock = clock;
        this.passing = passing;
    }

    private record Seen(Instant at, Duration passed) {}

    /** What time it is in this sitting: never earlier than anything that has happened in it. */
    synchronized Instant now(Kept<Sitting> kept) {
        return now(kept.id(), kept.entry());
    }

    /** As {@link #now(Kept)}, for a sitting that is being changed. */
    synchronized Instant now(EntryId id, Sitting sitting) {
        Duration passed = passing.passed();
        Moment last = sitting.moments().getLast();
        Instant now = later(clock.instant(), last.at());
        Seen before = seen.getOrDefault(id, new Seen(now, passed));
        Instant steady = later(now, before.at().plus(passed.minus(before.passed())));
        seen.put(id, new Seen(steady, passed));
        return steady;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
