package org.thaw.account.opening;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.account.Afterwards;
import org.thaw.account.WebVault;

/** Lets a person who has no vault go on from a locked page, with all they typed. */
@Controller
class GuestController {
    private final WebVault present;

    GuestController(WebVault present) {
        this.present = present;
    }

    @PostMapping("/guest")
    ModelAndView goOn(HttpServletRequest request) {
        present.openOrGuest();
        return Afterwards.in(request).go();
    }
}
