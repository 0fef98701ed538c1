package org.thaw.practices.setting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.crisis.HelpNear;
import org.thaw.page.Html;
import org.thaw.page.Screen;
import org.thaw.practices.player.Desk;
import org.thaw.practices.player.Onward;
import org.thaw.practices.player.Stage;
import org.thaw.vault.OpenVault;

/** Takes the form of C01. Whichever button is pressed, what was typed becomes part of the list: nothing is lost. */
@Controller
class SettingController {
    private static final DateTimeFormatter CLOCK_TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final String KEPT = "Your list is kept.";

    private final Desk desk;
    private final Closet closet;
    private final Onward onward;
    private final HelpNear help;
    private final Clock clock;

    SettingController(Desk desk, Closet closet, Onward onward, HelpNear help, Clock clock) {
        this.desk = desk;
        this.closet = closet;
        this.onward = onward;
        this.help = help;
        this.clock = clock;
    }

    @PostMapping("/practices/C01/add")
    ModelAndView add(
            HttpServletRequest request,
            @RequestParam(defaultValue = "0") int turn,
            @RequestParam(defaultValue = "") String own) {
        take(request, own);
        return help.goOn(request, KEPT, onward.again(SettingPlayer.PRACTICE, turn), own);
    }

    @PostMapping("/practices/C01/remove")
    ModelAndView remove(
            HttpServletRequest request,
            @RequestParam(defaultValue = "0") int turn,
            @RequestParam(defaultValue = "") String own,
            @RequestParam(defaultValue = "") String comfort) {
        take(request, own);
        closet.change(desk.vault(request), list -> list.without(comfort));
        return help.goOn(request, KEPT, onward.again(SettingPlayer.PRACTICE, turn), own);
    }

    @PostMapping("/practices/C01/screen")
    ModelAndView screen(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "0") int turn,
            @RequestParam(defaultValue = "") String own,
            @RequestParam(defaultValue = "") String screen) {
        take(request, own);
        Screen.read(screen)
                .ifPresent(chosen -> response.addHeader(
                        HttpHeaders.SET_COOKIE, chosen.cookie().toString()));
        return help.goOn(request, KEPT, onward.again(SettingPlayer.PRACTICE, turn), own);
    }

    /** On, or, outside of a sitting, to the end that was chosen. */
    @PostMapping("/practices/C01/ready")
    ModelAndView ready(
            HttpServletRequest request,
            @RequestParam(defaultValue = "0") int turn,
            @RequestParam(defaultValue = "") String own,
            @RequestParam(defaultValue = "0") int minutes) {
        take(request, own);
        if (request.getParameter("draft") != null) {
            desk.drop(desk.vault(request), request, SettingPlayer.PRACTICE, SettingPlayer.FORM);
        }
        if (turn > 0 || !SettingPage.MINUTES.contains(minutes)) {
            return help.goOn(request, KEPT, onward.after(SettingPlayer.PRACTICE, turn), own);
        }
        return help.goOn(request, KEPT, Html.goTo("/practices/C01/agreed/" + minutes), own);
    }

    private void take(HttpServletRequest request, String own) {
        if (!own.isBlank()) {
            closet.change(desk.vault(request), list -> list.with(own));
        }
        if (request.getParameter("draft") != null) {
            OpenVault vault = desk.vault(request);
            desk.keep(vault, request);
        }
    }

    @GetMapping("/practices/C01/agreed/{minutes}")
    ModelAndView agreed(@PathVariable String minutes) {
        return SettingPage.MINUTES.stream()
                .filter(known -> known.toString().equals(minutes))
                .findFirst()
                .map(known -> Html.of(
                        "practices/setting/agreed",
                        new AgreedPage(
                                new Stage.Alone(SettingPlayer.PRACTICE),
                                CLOCK_TIME.format(LocalTime.now(clock).plusMinutes(known)))))
                .orElseGet(() -> Html.goTo("/practices/C01/play"));
    }
}
