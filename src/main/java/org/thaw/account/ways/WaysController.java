package org.thaw.account.ways;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.account.WebVault;
import org.thaw.account.ways.WaysPage.Done;
import org.thaw.account.ways.WaysPage.Words;
import org.thaw.page.Html;
import org.thaw.vault.OpenVault;
import org.thaw.vault.Ways.Removal;
import org.thaw.vault.secret.RecoveryWords;

/** Shows the ways into one’s own vault, and takes one away. */
@Controller
class WaysController {
    private final OwnWays ways;
    private final WebVault present;

    WaysController(OwnWays ways, WebVault present) {
        this.ways = ways;
        this.present = present;
    }

    @GetMapping("/ways")
    ModelAndView list(@RequestParam(defaultValue = "nothing") String done) {
        OpenVault vault = present.require();
        if (vault.isGuest()) {
            return Html.goTo("/keep");
        }
        Words words = ways.haveWords(vault) ? Words.THERE : Words.NOT_THERE;
        return Html.of("account/ways/ways", new WaysPage(words, ways.passkeys(vault), done(done)));
    }

    private static Done done(String told) {
        for (Done done : Done.values()) {
            if (done.name().toLowerCase(Locale.ROOT).equals(told)) {
                return done;
            }
        }
        return Done.NOTHING;
    }

    /** Asks once, since a way in that is gone does not come back. */
    @GetMapping("/ways/remove")
    ModelAndView ask(@RequestParam(defaultValue = "") String slot) {
        return ways.changing("/ways", (vault, keyring) -> ways.passkeys(vault).stream()
                .filter(listed -> listed.slot().equals(slot))
                .findFirst()
                .map(listed -> new RemovePage(slot, "Remove the passkey " + listed.name()))
                .or(() -> slot.equals(RecoveryWords.SLOT) && ways.haveWords(vault)
                        ? java.util.Optional.of(new RemovePage(slot, "Remove your recovery words"))
                        : java.util.Optional.empty())
                .map(page -> Html.of("account/ways/remove", page))
                .orElseGet(() -> Html.goTo("/ways")));
    }

    @PostMapping("/ways/remove")
    ModelAndView remove(@RequestParam(defaultValue = "") String slot) {
        return ways.changing("/ways", (vault, keyring) -> switch (ways.remove(vault, keyring, slot)) {
            case Removal.Removed _ -> Html.goTo("/ways?done=removed");
            case Removal.NotThere _ -> Html.goTo("/ways");
            case Removal.LastButPasskeys _ -> Html.goTo("/ways?done=kept");
        });
    }
}
