package org.thaw.account.opening;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.account.WebVault;
import org.thaw.page.Html;

/** Locks. A guest’s vault has no key to open it again, so that is asked about first. */
@Controller
class LockController {
    private final WebVault present;

    LockController(WebVault present) {
        this.present = present;
    }

    @GetMapping("/lock")
    ModelAndView page() {
        return Html.of("account/opening/lock", LockPage.of(present.open()));
    }

    @PostMapping("/lock")
    ModelAndView lock(@RequestParam(defaultValue = "") String guest) {
        if (present.guest().isEmpty() || GuestChoice.of(guest).equals(java.util.Optional.of(GuestChoice.FORGET))) {
            present.lock();
        }
        return Html.goTo("/lock");
    }
}
