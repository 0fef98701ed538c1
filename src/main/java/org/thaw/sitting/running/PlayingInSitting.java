package org.thaw.sitting.running;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.thaw.practices.player.Playing;
import org.thaw.practices.player.Stage;
import org.thaw.sitting.course.Place.AtStep;
import org.thaw.sitting.course.Sitting;
import org.thaw.sitting.plan.Step;
import org.thaw.vault.Kept;

/** Tells a player whether the present sitting is in a step of its practice. Never asks anyone to unlock. */
@Component
class PlayingInSitting implements Playing {
    private final Present present;
    private final Stages stages;

    PlayingInSitting(Present present, Stages stages) {
        this.present = present;
        this.stages = stages;
    }

    @Override
    public Optional<Stage.InSitting> now(String practice) {
        return present.find().map(Present.InHand::kept).flatMap(kept -> now(kept, practice));
    }

    private Optional<Stage.InSitting> now(Kept<Sitting> kept, String practice) {
        Sitting sitting = kept.entry();
        if (sitting.paused() || !(sitting.place() instanceof AtStep at)) {
            return Optional.empty();
        }
        Step step = sitting.plan().step(at.index());
        return step.activity().practice().filter(practice::equals).map(played -> stages.of(kept, step));
    }
}
