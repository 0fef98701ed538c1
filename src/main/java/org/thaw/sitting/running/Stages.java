package org.thaw.sitting.running;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.thaw.practices.player.Stage;
import org.thaw.sitting.course.Sitting;
import org.thaw.sitting.kept.KeptSittings;
import org.thaw.sitting.pages.ClockTime;
import org.thaw.sitting.plan.Step;
import org.thaw.vault.Kept;

/** Tells pages and players what they may know of the time of the sitting they are in. */
@Component
class Stages {
    private final KeptSittings sittings;
    private final Clock clock;

    Stages(KeptSittings sittings, Clock clock) {
        this.sittings = sittings;
        this.clock = clock;
    }

    Stage.InSitting of(Kept<Sitting> kept, Step step) {
        Sitting sitting = kept.entry();
        Instant now = sittings.now(kept);
        return new Stage.InSitting(
                sitting.turn(),
                step.minutes(),
                end(sitting, now),
                sitting.left(now).map(Duration::toSeconds),
                step.intensity(),
                sitting.stepBegan());
    }

    /** The clock time at which it ends, as the clock on the wall will show it: it may have been put back meanwhile. */
    private String end(Sitting sitting, Instant now) {
        Instant end = clock.instant().plus(Duration.between(now, sitting.endsAt(now)));
        return ClockTime.time(end, clock);
    }
}
