package org.thaw.care;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.care.offer.Offers;
import org.thaw.care.paper.Papers;
import org.thaw.care.sheet.DoctorSheet.Length;
import org.thaw.draft.Drafts;
import org.thaw.page.Html;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/** The sheet as it stands, how long it may be, and deleting it. */
@Controller
class SheetController {
    static final String SHEET = "/doctor-sheet";

    private final PresentVault vaults;
    private final Offers offers;
    private final Papers papers;
    private final Drafts drafts;

    SheetController(PresentVault vaults, Offers offers, Papers papers, Drafts drafts) {
        this.vaults = vaults;
        this.offers = offers;
        this.papers = papers;
        this.drafts = drafts;
    }

    @GetMapping(SHEET)
    ModelAndView sheet() {
        return page().map(page -> Html.of("care/preview", page)).orElseGet(() -> Html.goTo(ChoosePage.PATH));
    }

    @PostMapping("/doctor-sheet/length")
    ModelAndView length(@RequestParam(defaultValue = "") String length) {
        OpenVault vault = vaults.require();
        Length chosen = length.equals("longer") ? Length.LONGER : Length.ONE_PAGE;
        offers.picked(vault).ifPresent(kept -> offers.keep(vault, kept.entry().with(chosen)));
        return Html.goTo(SHEET);
    }

    @GetMapping("/doctor-sheet/delete")
    ModelAndView ask() {
        return vaults.open().flatMap(offers::picked).isPresent() ? Html.of("care/delete") : Html.goTo(SHEET);
    }

    @PostMapping("/doctor-sheet/delete")
    ModelAndView delete() {
        OpenVault vault = vaults.require();
        drafts.dropAll(vault, ChoosePage.PATH);
        offers.delete(vault);
        return Html.goTo(SHEET);
    }

    private Optional<SheetPage> page() {
        return vaults.open().flatMap(offers::sheet).map(sheet -> new SheetPage(sheet, papers.of(sheet)));
    }
}
