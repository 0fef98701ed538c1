package org.thaw.account.opening;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.account.Afterwards;
import org.thaw.account.OwnPath;
import org.thaw.account.VaultInSession;
import org.thaw.account.WebVault;
import org.thaw.page.Html;

/** Tells once more what is wrong with the vault that is open. */
@Controller
class DamagedController {
    private final WebVault present;

    DamagedController(WebVault present) {
        this.present = present;
    }

    @GetMapping("/damaged")
    ModelAndView faults() {
        List<String> faults = present.held().map(VaultInSession::faults).orElse(List.of());
        return faults.isEmpty()
                ? Html.goTo("/")
                : Html.of(
                        "account/opening/damaged",
                        new DamagedPage(
                                faults,
                                DamagedPage.GuestWords.NONE,
                                new Afterwards(OwnPath.FIRST_PAGE, java.util.Optional.empty())));
    }
}
