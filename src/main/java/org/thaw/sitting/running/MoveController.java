package org.thaw.sitting.running;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.draft.Drafts;
import org.thaw.page.Html;
import org.thaw.sitting.course.Move;
import org.thaw.sitting.course.StopRule;
import org.thaw.sitting.told.Size;

/** The moves of a sitting’s pages. Each leads to where the sitting is then, so a move posted twice does nothing more. */
@Controller
class MoveController {
    private final Present present;
    private final Doors doors;
    private final Drafts drafts;

    MoveController(Present present, Doors doors, Drafts drafts) {
        this.present = present;
        this.doors = doors;
        this.drafts = drafts;
    }

    @PostMapping("/sitting/next")
    ModelAndView next(@RequestParam(defaultValue = "0") int turn) {
        return present.take(turn, new Move.GoOn());
    }

    /** What stands in a player’s form comes along, and is there again after the pause. */
    @PostMapping("/sitting/pause")
    ModelAndView pause(HttpServletRequest request, @RequestParam(defaultValue = "0") int turn) {
        return present.page(hand -> {
            drafts.keep(hand.vault(), request);
            hand.take(turn, new Move.Pause());
            return Html.goTo("/sitting/now");
        });
    }

    @PostMapping("/sitting/resume")
    ModelAndView resume(@RequestParam(defaultValue = "0") int turn) {
        return present.take(turn, new Move.Resume());
    }

    @PostMapping("/sitting/coming")
    ModelAndView coming(@RequestParam(defaultValue = "0") int turn) {
        return present.take(turn, new Move.Coming());
    }

    @PostMapping("/sitting/nothing")
    ModelAndView nothing(@RequestParam(defaultValue = "0") int turn) {
        return present.page(hand -> {
            hand.take(turn, new Move.Nothing());
            return Html.goTo("/sitting/nothing");
        });
    }

    @PostMapping("/sitting/gentler")
    ModelAndView gentler(@RequestParam(defaultValue = "0") int turn, @RequestParam(defaultValue = "") String door) {
        return present.take(turn, new Move.Gentler(doors.named(door)));
    }

    @PostMapping("/sitting/close")
    ModelAndView close(@RequestParam(defaultValue = "0") int turn) {
        return present.take(turn, new Move.Close());
    }

    @PostMapping("/sitting/too-much")
    ModelAndView tooMuch(@RequestParam(defaultValue = "0") int turn) {
        return present.take(turn, new Move.Stop(StopRule.TOO_MUCH));
    }

    @PostMapping("/sitting/end")
    ModelAndView end() {
        return present.page(hand -> {
            hand.take(new Move.End());
            return Html.goTo("/sitting/ordinary");
        });
    }

    /** “Not sure” is an answer, so a check without a number leads on too. */
    @PostMapping("/sitting/check")
    ModelAndView check(@RequestParam(defaultValue = "0") int turn, @RequestParam(defaultValue = "") String heavy) {
        return present.take(turn, new Move.Rate(Size.read(heavy)));
    }
}
