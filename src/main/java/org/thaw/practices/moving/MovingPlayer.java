package org.thaw.practices.moving;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.page.Html;
import org.thaw.practices.player.Desk;
import org.thaw.practices.player.Player;
import org.thaw.practices.player.Stage;

/** EVIDENCE C15. */
@Component
class MovingPlayer implements Player {
    static final String PRACTICE = "C15";

    private final Desk desk;

    MovingPlayer(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String practice() {
        return PRACTICE;
    }

    @Override
    public ModelAndView page(Stage stage) {
        return Html.of(
                "practices/moving/moving",
                new MovingPage(stage, desk.kept(Drawing.TYPE).size()));
    }
}
