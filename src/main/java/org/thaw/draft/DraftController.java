package org.thaw.draft;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.page.Html;
import org.thaw.vault.PresentVault;

/** Takes what stands in a form every few seconds, from its script; or once, as a form, when the vault has locked. */
@Controller
class DraftController {
    /** Sent by the script, and sent back to it where the draft is in the vault, so that no other page is taken for it. */
    static final String HEADER = "Thaw-Draft";

    private final PresentVault vaults;
    private final Drafts drafts;

    DraftController(PresentVault vaults, Drafts drafts) {
        this.vaults = vaults;
        this.drafts = drafts;
    }

    @PostMapping("/draft")
    ModelAndView keep(
            HttpServletRequest request, HttpServletResponse response, @RequestParam(defaultValue = "") String form) {
        boolean kept = drafts.keep(vaults.require(), request);
        if (request.getHeader(HEADER) == null) {
            return Html.goTo(Sheet.isForm(form) ? form : "/");
        }
        if (kept) {
            response.setHeader(HEADER, "kept");
        }
        return Html.of("draft/beside", new BesidePage());
    }

    /** Lets go of it, as the person asked, and gives them the form empty. */
    @PostMapping("/draft/drop")
    ModelAndView drop(@RequestParam(defaultValue = "") String form, @RequestParam(defaultValue = "") String draft) {
        drafts.drop(vaults.require(), draft);
        return Html.goTo(Sheet.isForm(form) ? form : "/");
    }
}
