package org.thaw.practices.breath;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.page.Html;
import org.thaw.practices.player.Player;
import org.thaw.practices.player.Stage;
import org.thaw.vault.PresentVault;

/** EVIDENCE C03. */
@Component
class SlowBreathingPlayer implements Player {
    static final String PRACTICE = "C03";

    private static final int MOST_MINUTES = 10;

    private final PresentVault vaults;
    private final Rhythms rhythms;

    SlowBreathingPlayer(PresentVault vaults, Rhythms rhythms) {
        this.vaults = vaults;
        this.rhythms = rhythms;
    }

    @Override
    public String practice() {
        return PRACTICE;
    }

    @Override
    public ModelAndView page(Stage stage) {
        Rhythm rhythm = rhythms.chosen(vaults.open());
        return Html.of(
                "practices/breath/tide",
                new TidePage(
                        stage,
                        "Slow breathing",
                        "Leave it out with lung or heart disease, or if watching your breath brings panic.",
                        "Breathe in through your nose for %s seconds, then out for %s seconds."
                                .formatted(
                                        rhythm.breath().inSeconds(),
                                        rhythm.breath().outSeconds()),
                        rhythm,
                        MOST_MINUTES));
    }
}
