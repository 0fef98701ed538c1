package org.thaw.transfer;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.page.Html;
import org.thaw.transfer.DataPage.Whose;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/** Leads to backups, exports, imports and erasing. */
@Controller
class DataController {
    private final PresentVault present;
    private final Owner owner;

    DataController(PresentVault present, Owner owner) {
        this.present = present;
        this.owner = owner;
    }

    @GetMapping("/settings/data")
    ModelAndView data() {
        Whose whose = present.open().map(DataController::whose).orElse(Whose.NOBODY);
        return Html.of("transfer/data", new DataPage(whose, owner.mayRestore()));
    }

    private static Whose whose(OpenVault vault) {
        return vault.isGuest() ? Whose.GUEST : Whose.KEPT;
    }
}
