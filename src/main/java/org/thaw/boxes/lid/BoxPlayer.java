package org.thaw.boxes.lid;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.boxes.Openings;
import org.thaw.page.Html;
import org.thaw.practices.player.Player;
import org.thaw.practices.player.Stage;
import org.thaw.practices.player.Stage.InSitting;
import org.thaw.vault.PresentVault;

/** The box in a sitting. Outside of one it is only a shelf. */
@Component
class BoxPlayer implements Player {
    private final PresentVault vaults;
    private final LidPages pages;

    BoxPlayer(PresentVault vaults, LidPages pages) {
        this.vaults = vaults;
        this.pages = pages;
    }

    @Override
    public String practice() {
        return Openings.PRACTICE;
    }

    @Override
    public boolean isTyped(Stage stage) {
        return true;
    }

    @Override
    public ModelAndView page(Stage stage) {
        return stage instanceof InSitting ? pages.asItIs(vaults.require(), stage) : Html.goTo("/boxes");
    }
}
