package org.thaw.practices.body;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.page.Html;
import org.thaw.practices.player.Player;
import org.thaw.practices.player.Stage;
import org.thaw.vault.PresentVault;

/** EVIDENCE C05. */
@Component
class RelaxPlayer implements Player {
    static final String PRACTICE = "C05";

    private final PresentVault vaults;
    private final AllWishes all;

    RelaxPlayer(PresentVault vaults, AllWishes all) {
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
        BodyScript script =
                switch (stage) {
                    case Stage.Alone _ -> RelaxScript.whole(wishes.eyes());
                    case Stage.InSitting sitting -> RelaxScript.fitting(sitting.minutes(), wishes.eyes());
                };
        return Html.of(
                "practices/body/body",
                new BodyPage(
                        stage,
                        PRACTICE,
                        "Tense and let go",
                        "With epilepsy, ask your doctor first. If a part is injured, leave it out below."
                                + " If relaxing makes you more anxious, choose moving.",
                        "Only as far as is comfortable, never into pain.",
                        script.without(wishes.leftOut()),
                        script.parts(),
                        wishes));
    }
}
