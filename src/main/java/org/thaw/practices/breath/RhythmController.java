package org.thaw.practices.breath;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.crisis.Answer;
import org.thaw.crisis.HelpWords;
import org.thaw.page.Html;
import org.thaw.practices.player.Desk;
import org.thaw.practices.player.Onward;
import org.thaw.practices.player.WayBack;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/** Choosing a rhythm, and making one of one’s own. */
@Controller
class RhythmController {
    private static final String HERE = "/practices/C03/rhythm";

    private final PresentVault vaults;
    private final Desk desk;
    private final Rhythms rhythms;
    private final HelpWords words;
    private final Onward onward;

    RhythmController(PresentVault vaults, Desk desk, Rhythms rhythms, HelpWords words, Onward onward) {
        this.vaults = vaults;
        this.desk = desk;
        this.rhythms = rhythms;
        this.words = words;
        this.onward = onward;
    }

    @GetMapping(HERE)
    ModelAndView rhythms(@RequestParam(defaultValue = "0") int turn) {
        Optional<OpenVault> vault = vaults.open();
        return Html.of(
                "practices/breath/rhythms",
                new RhythmsPage(back(turn), Rhythm.SLOW, rhythms.own(vault), rhythms.chosen(vault)));
    }

    @PostMapping(HERE)
    ModelAndView choose(
            HttpServletRequest request,
            @RequestParam(defaultValue = "0") int turn,
            @RequestParam(defaultValue = "") String rhythm) {
        rhythms.choose(desk.vault(request), rhythm);
        return onward.again(SlowBreathingPlayer.PRACTICE, turn);
    }

    @GetMapping(HERE + "/own")
    ModelAndView make(@RequestParam(defaultValue = "0") int turn) {
        return Html.of("practices/breath/own", new OwnRhythmPage(back(turn), RhythmForm.EMPTY, List.of()));
    }

    @PostMapping(HERE + "/own")
    ModelAndView keep(
            HttpServletRequest request,
            @RequestParam(defaultValue = "0") int turn,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String in,
            @RequestParam(defaultValue = "") String out) {
        OpenVault vault = desk.vault(request);
        RhythmForm form = new RhythmForm(name, in, out);
        List<RhythmForm.Fault> faults =
                form.faults(rhythms.own(Optional.of(vault)).size());
        if (!faults.isEmpty()) {
            return Html.of(UNPROCESSABLE_CONTENT, "practices/breath/own", new OwnRhythmPage(back(turn), form, faults));
        }
        rhythms.keep(vault, form.own());
        return words.read(name) == Answer.NONE
                ? onward.again(SlowBreathingPlayer.PRACTICE, turn)
                : Html.of("practices/breath/kept", new RhythmKeptPage(back(turn)));
    }

    @PostMapping(HERE + "/forget")
    ModelAndView forget(
            HttpServletRequest request,
            @RequestParam(defaultValue = "0") int turn,
            @RequestParam(defaultValue = "") String rhythm) {
        rhythms.forget(desk.vault(request), rhythm);
        return Html.goTo(HERE + "?turn=" + turn);
    }

    private static WayBack back(int turn) {
        return new WayBack(SlowBreathingPlayer.PRACTICE, turn);
    }
}
