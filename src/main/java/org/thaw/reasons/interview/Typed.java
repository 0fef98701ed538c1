package org.thaw.reasons.interview;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.Optional;
import org.thaw.reasons.taking.Taken;

/** A medicine as a vault keeps it: the stored shape, apart from the type that is judged by. */
public record Typed(String name, Optional<YearMonth> since, Optional<YearMonth> changed) {
    public Typed {
        requireNonNull(name);
        requireNonNull(since);
        requireNonNull(changed);
    }

    static Typed of(Taken taken) {
        return new Typed(taken.name(), taken.since(), taken.changed());
    }

    Taken taken() {
        return new Taken(name, since, changed);
    }

    @Override
    public String toString() {
        return "Typed[hidden]";
    }
}
