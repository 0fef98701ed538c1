package org.thaw.care;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.care.offer.Offer;
import org.thaw.care.offer.Offers;
import org.thaw.care.offer.Picked;
import org.thaw.care.sheet.DoctorSheet.Length;
import org.thaw.crisis.HelpNear;
import org.thaw.draft.Draft;
import org.thaw.draft.Drafts;
import org.thaw.draft.FaultyFormException;
import org.thaw.draft.FaultyFormException.Fault;
import org.thaw.draft.Filled;
import org.thaw.draft.VaultOfForm;
import org.thaw.page.Html;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/** Picking what goes on a sheet, and the words on it. */
@Controller
class ChooseController {
    private final PresentVault vaults;
    private final VaultOfForm vaultOfForm;
    private final Offers offers;
    private final Drafts drafts;
    private final HelpNear help;

    ChooseController(PresentVault vaults, VaultOfForm vaultOfForm, Offers offers, Drafts drafts, HelpNear help) {
        this.vaults = vaults;
        this.vaultOfForm = vaultOfForm;
        this.offers = offers;
        this.drafts = drafts;
        this.help = help;
    }

    @GetMapping(ChoosePage.PATH)
    ModelAndView choose() {
        Optional<OpenVault> vault = vaults.open();
        Offer offer = vault.map(offers::of).orElseGet(offers::none);
        Optional<Picked> picked = vault.flatMap(offers::picked).map(Kept::entry);
        Optional<Draft> draft = vault.map(open -> drafts.of(open, ChoosePage.PATH));
        ChooseForm form = draft.filter(Draft::begun)
                .map(begun -> new ChooseForm(Filled.of(begun)))
                .or(() -> picked.map(ChooseForm::of))
                .orElseGet(() -> ChooseForm.of(offer));
        return Html.of("care/choose", new ChoosePage(offer, form, picked.isEmpty(), draft, Optional.empty()));
    }

    @PostMapping(ChoosePage.PATH)
    ModelAndView keep(HttpServletRequest request) {
        OpenVault vault = vaultOfForm.of(request);
        Offer offer = offers.of(vault);
        Optional<Picked> before = offers.picked(vault).map(Kept::entry);
        ChooseForm form = new ChooseForm(Filled.of(request));
        try {
            offers.keep(vault, form.read(offer, before.map(Picked::length).orElse(Length.ONE_PAGE)));
            drafts.dropAll(vault, ChoosePage.PATH);
            return help.goOn(request, "Your sheet is kept.", Html.goTo(SheetController.SHEET), form.typed());
        } catch (FaultyFormException faulty) {
            return faulty(request, vault, new Sent(offer, form, before.isEmpty(), faulty.fault()));
        }
    }

    private record Sent(Offer offer, ChooseForm form, boolean isNew, Fault fault) {}

    /** What was typed stands there again, and is kept as a draft meanwhile. */
    private ModelAndView faulty(HttpServletRequest request, OpenVault vault, Sent sent) {
        drafts.keep(vault, request);
        return Html.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "care/choose",
                new ChoosePage(
                        sent.offer(),
                        sent.form(),
                        sent.isNew(),
                        Optional.of(drafts.of(vault, ChoosePage.PATH)),
                        Optional.of(sent.fault())));
    }
}
