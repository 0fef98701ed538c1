package org.thaw.sitting.running;

import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.page.Html;
import org.thaw.practices.player.Onward;
import org.thaw.sitting.course.Move;
import org.thaw.sitting.course.Place;
import org.thaw.sitting.running.Present.InHand;
import org.thaw.sitting.told.Size;

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

    /** Between two steps the sitting asks how heavy it is; here it is answered already. */
    @Override
    public ModelAndView after(String practice, int turn, OptionalInt heavy) {
        if (turn == 0) {
            return after(practice, turn);
        }
        Optional<Size> told = heavy.isPresent() ? Optional.of(new Size(heavy.getAsInt())) : Optional.empty();
        return present.page(hand -> {
            InHand gone = hand.take(turn, new Move.GoOn());
            boolean moved = gone.sitting().turn() > turn && hand.sitting().turn() == turn;
            if (moved && gone.sitting().place() instanceof Place.Checking) {
                gone.take(gone.sitting().turn(), new Move.Rate(told));
            }
            return Html.goTo("/sitting/now");
        });
    }

    @Override
    public ModelAndView again(String practice, int turn) {
        return Html.goTo(turn == 0 ? "/practices/" + practice + "/play" : "/sitting/now");
    }
}
