package org.thaw.reasons.taking;

import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A medicine that a person takes, as they wrote it.
 *
 * @param since the month in which they began
 * @param changed the month in which the dose last changed; empty where it never did
 */
public record Taken(String name, Optional<YearMonth> since, Optional<YearMonth> changed) {
    /** The months in which something about it began or changed. */
    Stream<YearMonth> turns() {
        return Stream.concat(since.stream(), changed.stream());
    }

    /** Whether the dates can’t be: a dose that changed before it began. */
    public boolean isChangedBeforeItBegan() {
        return since.isPresent() && changed.isPresent() && changed.get().isBefore(since.get());
    }

    /** A name may be private; it is not for logs. */
    @Override
    public String toString() {
        return "Taken";
    }
}
