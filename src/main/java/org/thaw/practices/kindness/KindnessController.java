package org.thaw.practices.kindness;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.crisis.HelpNear;
import org.thaw.practices.player.Desk;
import org.thaw.practices.player.Onward;
import org.thaw.vault.OpenVault;

/** Keeps a kind phrase. */
@Controller
class KindnessController {
    private final Desk desk;
    private final Onward onward;
    private final HelpNear help;
    private final Clock clock;

    KindnessController(Desk desk, Onward onward, HelpNear help, Clock clock) {
        this.desk = desk;
        this.onward = onward;
        this.help = help;
        this.clock = clock;
    }

    /** A phrase that was kept before is not kept twice. */
    @PostMapping("/practices/C16/phrase")
    ModelAndView keep(
            HttpServletRequest request,
            @RequestParam(defaultValue = "0") int turn,
            @RequestParam(defaultValue = "") String words) {
        if (!words.isBlank()) {
            OpenVault vault = desk.vault(request);
            KindPhrase phrase = new KindPhrase(words.strip());
            if (vault.all(KindPhrase.TYPE).stream()
                    .noneMatch(kept -> kept.entry().equals(phrase))) {
                vault.save(KindPhrase.TYPE, clock.instant(), phrase);
            }
            desk.drop(vault, request, KindnessPlayer.PRACTICE, KindnessPlayer.FORM);
        }
        return help.goOn(request, "Your words are kept.", onward.after(KindnessPlayer.PRACTICE, turn), words);
    }
}
