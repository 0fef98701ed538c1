package org.thaw.practices.breath;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.page.Html;
import org.thaw.practices.player.Player;
import org.thaw.practices.player.Stage;

/** EVIDENCE C04. */
@Component
class SighPlayer implements Player {
    private static final int MOST_MINUTES = 5;

    @Override
    public String practice() {
        return "C04";
    }

    @Override
    public ModelAndView page(Stage stage) {
        return Html.of(
                "practices/breath/tide",
                new TidePage(
                        stage,
                        "The long sigh",
                        "Leave it out if you are pregnant, faint easily, or tend to breathe too much.",
                        "In through your nose. A small sip more. Then a long, slow breath out through your mouth.",
                        Rhythm.SIGH,
                        MOST_MINUTES));
    }
}
