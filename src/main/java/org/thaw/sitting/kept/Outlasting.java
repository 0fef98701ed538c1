package org.thaw.sitting.kept;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.thaw.sitting.course.Sitting;
import org.thaw.vault.EntryType;

/**
 * What is left of sittings that were deleted soon after: only when a strong practice was, and when it got heavy, so that
 * the limits of a day outlast a deletion. It is dropped after two days.
 *
 * @param strong when a strong practice was reached
 * @param heavy when a sitting got heavy
 */
record Outlasting(Optional<Instant> strong, Optional<Instant> heavy) {
    static final EntryType<Outlasting> TYPE = new EntryType<>("sitting.limits", 1, Outlasting.class);

    static final Duration KEPT = Duration.ofDays(2);

    Outlasting {
        requireNonNull(strong);
        requireNonNull(heavy);
    }

    static Outlasting of(Sitting sitting) {
        return new Outlasting(sitting.strongAt(), sitting.heavyAt().reduce((first, last) -> last));
    }

    /** Everything this still tells of. */
    Stream<Instant> times() {
        return Stream.concat(strong.stream(), heavy.stream());
    }

    @Override
    public String toString() {
        return "Outlasting[hidden]";
    }
}
