package org.thaw.practices.rules;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.crisis.HelpNear;
import org.thaw.practices.player.Desk;
import org.thaw.practices.player.Onward;
import org.thaw.vault.OpenVault;

/** Takes the answers of C13. */
@Controller
class RulesController {
    private final Desk desk;
    private final Looks looks;
    private final Onward onward;
    private final HelpNear help;

    RulesController(Desk desk, Looks looks, Onward onward, HelpNear help) {
        this.desk = desk;
        this.looks = looks;
        this.onward = onward;
        this.help = help;
    }

    @PostMapping("/practices/C13/begin")
    ModelAndView begin(
            HttpServletRequest request,
            @RequestParam(defaultValue = "0") int turn,
            @RequestParam(defaultValue = "") String way) {
        Way.read(way).ifPresent(chosen -> begin(request, chosen));
        return onward.again(RulesPlayer.PRACTICE, turn);
    }

    private void begin(HttpServletRequest request, Way way) {
        OpenVault vault = desk.vault(request);
        looks.begin(vault, way);
        // What was left half written in an earlier look does not turn up in this one.
        IntStream.range(0, way.questions().size())
                .mapToObj(at -> new Asked(way, at).name())
                .forEach(name -> desk.drop(vault, request, RulesPlayer.PRACTICE, name));
    }

    /** An answer left empty leaves the question out. One that comes from an older page is taken where it belongs. */
    @PostMapping("/practices/C13/answer")
    ModelAndView answer(
            HttpServletRequest request,
            @RequestParam(defaultValue = "0") int turn,
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "") String words) {
        return answered(request, turn, question, words, Look.Step.ON);
    }

    @PostMapping("/practices/C13/back")
    ModelAndView back(
            HttpServletRequest request,
            @RequestParam(defaultValue = "0") int turn,
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "") String words) {
        return answered(request, turn, question, words, Look.Step.BACK);
    }

    private ModelAndView answered(HttpServletRequest request, int turn, String question, String words, Look.Step step) {
        take(request, question, words, step);
        return help.goOn(request, "Your answer is kept.", onward.again(RulesPlayer.PRACTICE, turn), words);
    }

    /** Ends the look where it is, with what was answered. */
    @PostMapping("/practices/C13/end")
    ModelAndView end(
            HttpServletRequest request,
            @RequestParam(defaultValue = "0") int turn,
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "") String words) {
        take(request, question, words, Look.Step.ON);
        looks.change(desk.vault(request), Look::done);
        return help.goOn(request, "What you wrote is kept.", onward.after(RulesPlayer.PRACTICE, turn), words);
    }

    /** From the page at the end, where both are read once more. */
    @PostMapping("/practices/C13/last")
    ModelAndView last(HttpServletRequest request, @RequestParam(defaultValue = "0") int turn) {
        looks.change(desk.vault(request), Look::back);
        return onward.again(RulesPlayer.PRACTICE, turn);
    }

    private void take(HttpServletRequest request, String question, String words, Look.Step step) {
        OpenVault vault = desk.vault(request);
        Asked.read(question).ifPresent(asked -> looks.take(vault, asked, words, step));
        desk.drop(vault, request, RulesPlayer.PRACTICE, question);
    }
}
