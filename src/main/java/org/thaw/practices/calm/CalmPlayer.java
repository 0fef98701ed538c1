package org.thaw.practices.calm;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.crisis.HelpNear;
import org.thaw.draft.Drafts;
import org.thaw.page.Html;
import org.thaw.practices.player.Desk;
import org.thaw.practices.player.Onward;
import org.thaw.practices.player.Player;
import org.thaw.practices.player.Playing;
import org.thaw.practices.player.Stage;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/** Plays C07, in a sitting: it works with pictures in the mind, so the screen comes first. */
@Controller
class CalmPlayer implements Player {
    private static final String PRACTICE = "C07";
    private static final String FORM = "/sitting/now#calm";
    private static final String TEMPLATE = "practices/calm/calm";

    private final PresentVault vaults;
    private final Desk desk;
    private final CueWords words;
    private final Drafts drafts;
    private final Playing playing;
    private final Onward onward;
    private final HelpNear help;

    CalmPlayer(
            PresentVault vaults,
            Desk desk,
            CueWords words,
            Drafts drafts,
            Playing playing,
            Onward onward,
            HelpNear help) {
        this.vaults = vaults;
        this.desk = desk;
        this.words = words;
        this.drafts = drafts;
        this.playing = playing;
        this.onward = onward;
        this.help = help;
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
        return Html.of(TEMPLATE, page(vaults.openOrGuest(), stage, Optional.empty()));
    }

    private CalmPage page(OpenVault vault, Stage stage, Optional<String> fault) {
        return new CalmPage(stage, words.of(vault), drafts.of(vault, FORM), fault);
    }

    /** Leaving on purpose. Without a word the one of last time stays. */
    @PostMapping("/practices/C07/left")
    ModelAndView leave(
            HttpServletRequest request,
            @RequestParam(defaultValue = "0") int turn,
            @RequestParam(defaultValue = "") String word,
            @RequestParam(defaultValue = "") String draft) {
        OpenVault vault = desk.vault(request);
        String cue = word.strip();
        if (cue.length() > CueWord.LONGEST) {
            drafts.keep(vault, request);
            return playing.now(PRACTICE)
                    .map(stage -> Html.of(
                            HttpStatus.UNPROCESSABLE_CONTENT, TEMPLATE, page(vault, stage, Optional.of(tooLong()))))
                    .orElseGet(() -> Html.goTo("/sitting/now"));
        }
        if (!cue.isEmpty()) {
            words.keep(vault, cue);
        }
        drafts.drop(vault, draft);
        return help.goOn(request, "Your word is kept.", onward.after(PRACTICE, turn), cue);
    }

    private static String tooLong() {
        return "Please choose a word of up to " + CueWord.LONGEST + " letters.";
    }
}
