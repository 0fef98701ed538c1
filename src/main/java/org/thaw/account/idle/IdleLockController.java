package org.thaw.account.idle;

import java.time.Clock;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.account.IdleLock;
import org.thaw.account.WebVault;
import org.thaw.account.idle.IdleLockPage.Asked;
import org.thaw.page.Html;
import org.thaw.vault.OpenVault;

/** Asks after how long a kept vault locks by itself. A guest’s has no key to open it again, so it is not asked about. */
@Controller
class IdleLockController {
    private static final String TEMPLATE = "account/idle/idle";

    private final WebVault present;
    private final Clock clock;

    IdleLockController(WebVault present, Clock clock) {
        this.present = present;
        this.clock = clock;
    }

    @GetMapping("/settings/locking")
    ModelAndView question(@RequestParam Optional<String> saved) {
        OpenVault vault = present.require();
        return vault.isGuest()
                ? Html.of("account/idle/guest")
                : page(HttpStatus.OK, vault, saved.isPresent() ? Asked.SAVED : Asked.FIRST);
    }

    @PostMapping("/settings/locking")
    ModelAndView choose(@RequestParam(defaultValue = "") String minutes) {
        OpenVault vault = present.require();
        Optional<IdleLock> chosen = IdleLock.read(minutes);
        if (vault.isGuest()) {
            return Html.goTo("/settings/locking");
        }
        if (chosen.isEmpty()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, vault, Asked.NOTHING_CHOSEN);
        }
        chosen.get().keepIn(vault, clock);
        present.locksAfter(chosen.get());
        return Html.goTo("/settings/locking?saved");
    }

    private static ModelAndView page(HttpStatus status, OpenVault vault, Asked asked) {
        return Html.of(status, TEMPLATE, new IdleLockPage(IdleLock.in(vault), asked));
    }
}
