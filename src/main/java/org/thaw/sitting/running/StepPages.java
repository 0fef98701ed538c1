package org.thaw.sitting.running;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.page.Html;
import org.thaw.practices.player.Players;
import org.thaw.practices.player.Stage;
import org.thaw.sitting.course.Moment.What;
import org.thaw.sitting.course.Place.AtStep;
import org.thaw.sitting.course.Place.Checking;
import org.thaw.sitting.course.Place.Finished;
import org.thaw.sitting.course.Place.Grounding;
import org.thaw.sitting.course.Place.Telling;
import org.thaw.sitting.course.Sitting;
import org.thaw.sitting.plan.Activity;
import org.thaw.sitting.plan.Step;
import org.thaw.vault.Kept;

/** Draws the page of where a sitting is. */
@Component
public class StepPages {
    private final Players players;
    private final Stages stages;

    StepPages(Players players, Stages stages) {
        this.players = players;
        this.stages = stages;
    }

    ModelAndView of(Kept<Sitting> kept) {
        return switch (kept.entry().place()) {
            case AtStep _ when kept.entry().paused() -> Html.of("sitting/running/paused", page(kept));
            case AtStep at -> step(kept, at);
            case Checking _ ->
                Html.of("sitting/running/check", new CheckPage(kept.entry().turn(), Optional.empty()));
            case Grounding _ -> Html.goTo("/sitting/stop");
            case Telling _ -> Html.goTo("/sitting/after");
            case Finished _ -> Html.goTo("/sitting");
        };
    }

    private ModelAndView step(Kept<Sitting> kept, AtStep at) {
        Sitting sitting = kept.entry();
        Step step = sitting.plan().step(at.index());
        return step.activity()
                .practice()
                .flatMap(players::of)
                .map(player -> player.page(stages.of(kept, step)))
                .orElseGet(() -> Html.of(template(step.activity()), page(kept)));
    }

    /** Whether the page of the present step holds what is being typed or told. */
    boolean isTyped(Kept<Sitting> kept) {
        Step step = kept.entry().plan().step(kept.entry().at());
        return step.activity()
                .practice()
                .flatMap(players::of)
                .filter(player -> player.isTyped(stages.of(kept, step)))
                .isPresent();
    }

    /** The template of an activity that the sitting draws itself. */
    private static String template(Activity activity) {
        return switch (activity) {
            case BEING -> "sitting/running/being";
            case SETTING,
                    WRITING,
                    NAMING,
                    BREATHING,
                    SIGHING,
                    RELAXING,
                    SCANNING,
                    MOVING,
                    GROUNDING,
                    CALM_PLACE,
                    BOX,
                    FILM,
                    MUSIC,
                    BRAKING,
                    RULES,
                    KINDNESS -> throw new IllegalStateException("no player for " + activity);
        };
    }

    StepPage page(Kept<Sitting> kept) {
        Sitting sitting = kept.entry();
        Stage.InSitting stage = stages.of(kept, sitting.plan().step(sitting.at()));
        return new StepPage(
                sitting.turn(),
                sitting.plan().step(sitting.at()),
                sitting.plan().steps(),
                sitting.plan().withheld(),
                stage.end(),
                stage.secondsLeft(),
                sitting.moments().getLast().what() == What.COMING);
    }
}
