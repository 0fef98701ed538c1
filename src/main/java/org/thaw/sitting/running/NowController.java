package org.thaw.sitting.running;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.page.Html;
import org.thaw.sitting.course.Place.AtStep;
import org.thaw.sitting.course.Sitting;
import org.thaw.sitting.plan.Activity;
import org.thaw.sitting.running.Present.InHand;

/** Draws where the sitting is now, whatever page the person comes from. */
@Controller
class NowController {
    private final Present present;
    private final StepPages pages;
    private final Doors doors;

    NowController(Present present, StepPages pages, Doors doors) {
        this.present = present;
        this.doors = doors;
        this.pages = pages;
    }

    @GetMapping("/sitting/now")
    ModelAndView now(HttpServletResponse response) {
        return present.page(hand -> {
            secondsUntilTakenOn(hand).ifPresent(seconds -> leadOn(response, seconds));
            return pages.of(hand.kept());
        });
    }

    @GetMapping("/sitting/nothing")
    ModelAndView nothing(HttpServletResponse response) {
        return present.page(hand -> {
            secondsUntilTakenOn(hand).ifPresent(seconds -> leadOn(response, seconds));
            return activity(hand.sitting()).filter(Activity.BEING::equals).isPresent()
                    ? Html.of(
                            "sitting/running/nothing",
                            new NothingPage(hand.sitting().turn(), doors.open()))
                    : Html.goTo("/sitting/now");
        });
    }

    /** The end comes without script and without a press, except under hands that are typing. */
    private Optional<Long> secondsUntilTakenOn(InHand hand) {
        return activity(hand.sitting())
                .filter(_ -> !hand.sitting().paused() && !pages.isTyped(hand.kept()))
                .flatMap(_ -> hand.sitting().left(hand.now()))
                .map(Duration::toSeconds);
    }

    private static void leadOn(HttpServletResponse response, long seconds) {
        response.setHeader("Refresh", (seconds + 1) + ";url=/sitting/now");
    }

    private static Optional<Activity> activity(Sitting sitting) {
        return sitting.place() instanceof AtStep at
                ? Optional.of(sitting.plan().step(at.index()).activity())
                : Optional.empty();
    }
}
