package org.thaw.sitting;

import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.thaw.crisis.Withholding;
import org.thaw.sitting.course.Sitting;
import org.thaw.sitting.course.StrongDay;
import org.thaw.sitting.plan.Approach;
import org.thaw.sitting.plan.Length;
import org.thaw.sitting.planning.Planner;
import org.thaw.sitting.planning.Planner.Wish;
import org.thaw.sitting.told.Arrival;
import org.thaw.sitting.told.Reply;
import org.thaw.sitting.told.Screening;
import org.thaw.sitting.told.Size;

/** People who arrive, for tests. */
public final class Arrivals {
    public static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    public static final Screening CLEAR = new Screening(Reply.NO, Reply.NO);
    public static final Arrival STEADY = new Arrival(new Size(8), new Size(3), CLEAR);

    private Arrivals() {}

    public static Arrival screened(Reply any, Reply breath) {
        return new Arrival(new Size(8), new Size(3), new Screening(any, breath));
    }

    public static Arrival heavy(int distress) {
        return new Arrival(new Size(8), new Size(distress), CLEAR);
    }

    public static Wish wish(Length length, Approach approach) {
        return new Wish(length, Optional.of(approach));
    }

    public static Sitting sitting(Arrival arrival, Length length, Approach approach) {
        return Sitting.begin(
                arrival, Planner.plan(arrival, wish(length, approach), StrongDay.UNUSED, Withholding.NONE), NOON);
    }

    public static Sitting fifteenMinutesOfWriting() {
        return sitting(STEADY, Length.FIFTEEN, Approach.WRITING);
    }

    /** Anybody, however they come. */
    public static Arbitrary<Arrival> any() {
        Arbitrary<Size> sizes = Arbitraries.integers().between(0, 10).map(Size::new);
        Arbitrary<Reply> replies = Arbitraries.of(Reply.class);
        return Combinators.combine(sizes, sizes, replies, replies)
                .as((numb, heavy, any, breath) -> new Arrival(numb, heavy, new Screening(any, breath)));
    }

    /** Anything that can be wished for. */
    public static Arbitrary<Wish> wishes() {
        return Combinators.combine(
                        Arbitraries.of(Length.class),
                        Arbitraries.of(Approach.class).optional())
                .as(Wish::new);
    }
}
