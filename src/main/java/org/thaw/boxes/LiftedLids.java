package org.thaw.boxes;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.springframework.stereotype.Component;
import org.thaw.vault.EntryId;

/**
 * The lids that are up, as this process counts their time. The clock on the wall can be put back, so it is not asked
 * here; and a lid that nobody remembers lifting, after a restart, is shut.
 */
@Component
class LiftedLids {
    private final LongSupplier nanoTime;
    private final Map<EntryId, Long> ends = new ConcurrentHashMap<>();

    LiftedLids() {
        this(System::nanoTime);
    }

    LiftedLids(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    void lift(EntryId opening, Duration upFor) {
        ends.values().removeIf(end -> end - nanoTime.getAsLong() <= 0);
        ends.put(opening, nanoTime.getAsLong() + upFor.toNanos());
    }

    void drop(EntryId opening) {
        ends.remove(opening);
    }

    /** How long this one may still be up; nothing where it is shut. */
    Duration left(EntryId opening) {
        Long end = ends.get(opening);
        return end == null ? Duration.ZERO : positive(Duration.ofNanos(end - nanoTime.getAsLong()));
    }

    private static Duration positive(Duration duration) {
        return duration.isNegative() ? Duration.ZERO : duration;
    }
}
