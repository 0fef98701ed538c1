package org.thaw.sitting.running;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.page.Html;
import org.thaw.practices.player.Onward;
import org.thaw.sitting.course.Move;

/** A player’s form leads on in the sitting it was in, and nowhere else. */
@Component
class OnwardInSitting implements Onward {
    private final Present present;

    OnwardInSitting(Present present) {
        this.present = present;
    }

    @Override
    public ModelAndView after(String practice, int turn) {
        return turn == 0 ? Html.goTo("/practices/" + practice + "/done") : present.take(turn, new Move.GoOn());
    }

    @Override
    public ModelAndView again(String practice, int turn) {
        return Html.goTo(turn == 0 ? "/practices/" + practice + "/play" : "/sitting/now");
    }
}
