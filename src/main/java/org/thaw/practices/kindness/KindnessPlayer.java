package org.thaw.practices.kindness;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.page.Html;
import org.thaw.practices.kept.Keepsake;
import org.thaw.practices.kept.Keepsakes;
import org.thaw.practices.player.Desk;
import org.thaw.practices.player.Player;
import org.thaw.practices.player.Stage;
import org.thaw.vault.OpenVault;

/** Draws C16: this is hard, others feel this, a hand, a kind phrase. */
@Component
class KindnessPlayer implements Player, Keepsakes {
    static final String PRACTICE = "C16";
    static final String FORM = "phrase";
    private static final int SHOWN_AGAIN = 5;

    private final Desk desk;

    KindnessPlayer(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String practice() {
        return PRACTICE;
    }

    @Override
    public boolean isTyped(Stage stage) {
        return true;
    }

    @Override
    public ModelAndView page(Stage stage) {
        List<String> phrases = desk.kept(KindPhrase.TYPE).reversed().stream()
                .map(kept -> kept.entry().words())
                .distinct()
                .limit(SHOWN_AGAIN)
                .toList();
        return Html.of(
                "practices/kindness/kindness", new KindnessPage(stage, desk.draft(stage, PRACTICE, FORM), phrases));
    }

    @Override
    public String heading() {
        return "Kind words of your own";
    }

    @Override
    public List<Keepsake> in(OpenVault vault) {
        return vault.all(KindPhrase.TYPE).stream()
                .map(kept -> new Keepsake(
                        kept.id(),
                        kept.at(),
                        List.of(new Keepsake.Part("You said", kept.entry().words()))))
                .toList();
    }
}
