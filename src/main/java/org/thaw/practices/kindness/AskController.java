package org.thaw.practices.kindness;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.crisis.HelpNear;
import org.thaw.page.Html;
import org.thaw.practices.player.Desk;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;

/** Makes the text of a request to somebody. Thaw sends nothing. */
@Controller
class AskController {
    private static final String ASK = "/practices/C16/ask";
    private static final String TEXT = ASK + "/text";

    private final Desk desk;
    private final HelpNear help;
    private final Clock clock;

    AskController(Desk desk, HelpNear help, Clock clock) {
        this.desk = desk;
        this.help = help;
        this.clock = clock;
    }

    @GetMapping(ASK)
    ModelAndView ask(@RequestParam(defaultValue = "") String from) {
        return Html.of("practices/kindness/ask", new AskPage(desk.draft(ASK), latest(), From.read(from)));
    }

    @PostMapping(ASK)
    ModelAndView asked(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String sign,
            @RequestParam(defaultValue = "") String time) {
        OpenVault vault = desk.vault(request);
        keep(vault, new ListenRequest(who.strip(), sign.strip(), time.strip()));
        desk.drop(vault, request, ASK);
        String next = From.read(from).on(TEXT);
        return help.goOn(request, "Your text is ready.", Html.goTo(next), who, sign, time);
    }

    @GetMapping(TEXT)
    ModelAndView text(@RequestParam(defaultValue = "") String from) {
        return Html.of("practices/kindness/asked", new AskedPage(latest(), From.read(from)));
    }

    /** There is one, the latest; it names somebody, so an earlier one must not stay behind it unseen. */
    private void keep(OpenVault vault, ListenRequest request) {
        List<Kept<ListenRequest>> before = vault.all(ListenRequest.TYPE);
        vault.save(ListenRequest.TYPE, clock.instant(), request);
        before.forEach(earlier -> vault.delete(earlier.id()));
    }

    private ListenRequest latest() {
        return desk.kept(ListenRequest.TYPE).reversed().stream()
                .map(Kept::entry)
                .findFirst()
                .orElse(ListenRequest.BLANK);
    }
}
