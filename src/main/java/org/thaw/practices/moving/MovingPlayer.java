package org.thaw.practices.moving;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.page.Html;
import org.thaw.practices.player.Player;
import org.thaw.practices.player.Stage;
import org.thaw.vault.PresentVault;

/** EVIDENCE C15. */
@Component
class MovingPlayer implements Player {
    static final String PRACTICE = "C15";

    private final PresentVault vaults;

    MovingPlayer(PresentVault vaults) {
        this.vaults = vaults;
    }

    @Override
    public String practice() {
        return PRACTICE;
    }

    @Override
    public ModelAndView page(Stage stage) {
        return Html.of("practices/moving/moving", new MovingPage(stage, drawings()));
    }

    private int drawings() {
        return vaults.open().map(vault -> vault.all(Drawing.TYPE).size()).orElse(0);
    }
}
