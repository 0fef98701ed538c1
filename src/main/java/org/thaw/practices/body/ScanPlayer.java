package org.thaw.practices.body;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.page.Html;
import org.thaw.practices.player.Player;
import org.thaw.practices.player.Stage;
import org.thaw.vault.PresentVault;

/** EVIDENCE C06. It is of middle strength, so that it is played within a sitting alone, behind its screen. */
@Component
class ScanPlayer implements Player {
    static final String PRACTICE = "C06";

    private final PresentVault vaults;
    private final AllWishes all;

    ScanPlayer(PresentVault vaults, AllWishes all) {
        this.vaults = vaults;
        this.all = all;
    }

    @Override
    public String practice() {
        return PRACTICE;
    }

    @Override
    public ModelAndView page(Stage stage) {
        Wishes wishes = all.of(vaults.open(), PRACTICE);
        BodyScript script = ScanScript.whole(wishes.eyes());
        return Html.of(
                "practices/body/body",
                new BodyPage(
                        stage,
                        PRACTICE,
                        "Through the body, slowly",
                        "Leave it out after trauma, if you often feel unreal, or if you hear voices."
                                + " If you go numb, blank or frozen, stop at once.",
                        "If you find pain or something hard, don’t stay in it. Widen out to the room.",
                        script.without(wishes.leftOut()),
                        script.parts(),
                        wishes));
    }
}
