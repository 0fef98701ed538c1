package org.thaw.shelf;

import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.page.Html;
import org.thaw.shelf.title.Title;
import org.thaw.shelf.title.Titles;
import org.thaw.vault.EntryId;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/** The title that an address names, in the vault that is open. */
@Component
class TitleInHand {
    private final PresentVault vaults;
    private final Titles titles;

    TitleInHand(PresentVault vaults, Titles titles) {
        this.vaults = vaults;
        this.titles = titles;
    }

    /** A page of the title; where it has gone meanwhile, the shelf. */
    ModelAndView title(String id, BiFunction<OpenVault, Kept<Title>, ModelAndView> draw) {
        OpenVault vault = vaults.require();
        return EntryId.read(id)
                .flatMap(known -> titles.find(vault, known))
                .map(kept -> draw.apply(vault, kept))
                .orElseGet(() -> Html.goTo("/shelf"));
    }
}
