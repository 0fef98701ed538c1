package org.thaw.sitting.running;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.thaw.practices.player.Stage;
import org.thaw.sitting.course.Sitting;
import org.thaw.sitting.pages.ClockTime;
import org.thaw.sitting.plan.Step;

/** Tells players what they may know of the sitting they are played in. */
@Component
class Stages {
    private final Clock clock;

    Stages(Clock clock) {
        this.clock = clock;
    }

    Stage.InSitting of(Sitting sitting, Step step) {
        Instant now = clock.instant();
        return new Stage.InSitting(
                sitting.turn(),
                step.minutes(),
                ClockTime.time(sitting.endsAt(now), clock),
                sitting.left(now).map(Duration::toSeconds),
                step.intensity(),
                sitting.stepBegan());
    }
}
