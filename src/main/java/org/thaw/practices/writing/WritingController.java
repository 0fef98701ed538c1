package org.thaw.practices.writing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.crisis.HelpNear;
import org.thaw.page.Html;
import org.thaw.practices.player.Desk;
import org.thaw.practices.player.Onward;
import org.thaw.practices.player.Stage;
import org.thaw.practices.writing.UneditedPage.State;
import org.thaw.vault.OpenVault;
import org.thaw.vault.VaultLockedException;
import org.thaw.vault.VaultStorageException;

/** Ends the unedited page. Whatever was typed is taken, also when the sitting’s time is over meanwhile. */
@Controller
class WritingController {
    private static final String PRACTICE = WritingPlayer.PRACTICE;
    private static final String SO_FAR = "Your page is kept so far.";

    private final Desk desk;
    private final Pages pages;
    private final Series series;
    private final Onward onward;
    private final HelpNear help;

    WritingController(Desk desk, Pages pages, Series series, Onward onward, HelpNear help) {
        this.desk = desk;
        this.pages = pages;
        this.series = series;
        this.onward = onward;
        this.help = help;
    }

    /** A page that was left in the middle of a sitting that has ended. */
    @GetMapping("/practices/C09/left")
    ModelAndView left() {
        return desk.left(PRACTICE, WritingPlayer.FORM)
                .map(draft -> Html.of(
                        "practices/writing/writing",
                        new WritingPage(new Stage.Alone(PRACTICE), Optional.of(draft), Optional.empty())))
                .orElseGet(() -> Html.goTo("/practices/C09"));
    }

    @PostMapping("/practices/C09/keep")
    ModelAndView keep(
            HttpServletRequest request,
            @RequestParam(defaultValue = "0") int turn,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String need) {
        end(request, text, need, State.KEPT);
        return help.goOn(request, "Your page is kept.", onward.after(PRACTICE, turn), text, need);
    }

    @PostMapping("/practices/C09/seal")
    ModelAndView seal(
            HttpServletRequest request,
            @RequestParam(defaultValue = "0") int turn,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String need) {
        end(request, text, need, State.SEALED);
        return help.goOn(request, "Your page is sealed.", onward.after(PRACTICE, turn), text, need);
    }

    private void end(HttpServletRequest request, String text, String need, State state) {
        OpenVault vault = desk.vault(request);
        String draft = Optional.ofNullable(request.getParameter("draft")).orElse("");
        pages.keep(vault, draft, new UneditedPage(text, need.strip(), state));
        desk.drop(vault, request, PRACTICE, WritingPlayer.FORM);
        count(vault, request);
    }

    /** A day of the four is a day, whatever became of its page. */
    private void count(OpenVault vault, HttpServletRequest request) {
        if (request.getParameter("day") != null) {
            series.wrote(vault, request.getParameter("last") == null ? UnaryOperator.identity() : FourDays::left);
        }
    }

    /** Keeps what is there and stays: for another topic, and for a browser without script, which sends no drafts. */
    @PostMapping("/practices/C09/stay")
    ModelAndView stay(
            HttpServletRequest request,
            @RequestParam(defaultValue = "0") int turn,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String need) {
        desk.keep(desk.vault(request), request);
        return help.goOn(request, SO_FAR, onward.again(PRACTICE, turn), text, need);
    }

    @PostMapping("/practices/C09/burn")
    ModelAndView askOnceMore(
            HttpServletRequest request,
            @RequestParam(defaultValue = "0") int turn,
            @RequestParam(defaultValue = "") String form,
            @RequestParam(defaultValue = "") String draft,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String need) {
        keepWhereItCan(request);
        return Html.of(
                "practices/writing/burn",
                new BurnPage(turn, form, draft, text, need, given(request, "day"), given(request, "last")));
    }

    private static Optional<String> given(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name));
    }

    /**
     * The question stands on a page of its own, and the brake on it must not lose the words. Where they cannot be kept
     * that page carries them all the same, since burning must not wait for a disk.
     */
    private void keepWhereItCan(HttpServletRequest request) {
        try {
            desk.keep(desk.vault(request), request);
        } catch (VaultLockedException | VaultStorageException notKept) {
            return;
        }
    }

    /** The words have been read on the page before this one; nothing of them is left to stand beside. */
    @PostMapping("/practices/C09/burned")
    ModelAndView burn(
            HttpServletRequest request,
            @RequestParam(defaultValue = "0") int turn,
            @RequestParam(defaultValue = "") String draft,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String need) {
        OpenVault vault = desk.vault(request);
        pages.burn(vault, draft, new UneditedPage(text, need.strip(), State.KEPT));
        desk.drop(vault, request, PRACTICE, WritingPlayer.FORM);
        count(vault, request);
        return onward.after(PRACTICE, turn);
    }
}
