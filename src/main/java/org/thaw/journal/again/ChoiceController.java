package org.thaw.journal.again;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.draft.VaultOfForm;
import org.thaw.journal.again.Choice.Shown;
import org.thaw.page.Html;
import org.thaw.vault.PresentVault;

/** Choosing whether pages of other years are shown. */
@Controller
class ChoiceController {
    private final PresentVault vaults;
    private final VaultOfForm vaultOfForm;
    private final Clock clock;

    ChoiceController(PresentVault vaults, VaultOfForm vaultOfForm, Clock clock) {
        this.vaults = vaults;
        this.vaultOfForm = vaultOfForm;
        this.clock = clock;
    }

    @GetMapping("/journal/on-this-day")
    ModelAndView ask() {
        return Html.of(
                "journal/again/choice",
                new ChoicePage(vaults.open().map(Choice::in).orElse(Shown.NO)));
    }

    @PostMapping("/journal/on-this-day")
    ModelAndView choose(HttpServletRequest request, @RequestParam(defaultValue = "no") String shown) {
        new Choice(shown.equals("yes") ? Shown.YES : Shown.NO).keep(vaultOfForm.of(request), clock.instant());
        return Html.goTo("/journal");
    }
}
