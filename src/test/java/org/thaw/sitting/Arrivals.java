package org.thaw.sitting;

import java.time.Instant;
import java.util.Optional;
import org.thaw.crisis.Withholding;
import org.thaw.sitting.Planner.Wish;

/** People who arrive, for tests. */
final class Arrivals {
    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    static final Screening CLEAR = new Screening(Reply.NO, Reply.NO);
    static final Arrival STEADY = new Arrival(new Size(8), new Size(3), CLEAR);

    private Arrivals() {}

    static Arrival screened(Reply any, Reply breath) {
        return new Arrival(new Size(8), new Size(3), new Screening(any, breath));
    }

    static Arrival heavy(int distress) {
        return new Arrival(new Size(8), new Size(distress), CLEAR);
    }

    static Wish wish(Length length, Approach approach) {
        return new Wish(length, Optional.of(approach));
    }

    static Sitting sitting(Arrival arrival, Length length, Approach approach) {
        return Sitting.begin(
                arrival, Planner.plan(arrival, wish(length, approach), StrongDay.UNUSED, Withholding.NONE), NOON);
    }

    static Sitting fifteenMinutesOfWriting() {
        return sitting(STEADY, Length.FIFTEEN, Approach.WRITING);
    }
}
