package org.thaw.account.keeping;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.account.Credentials;
import org.thaw.account.FormFault;
import org.thaw.account.WebVault;
import org.thaw.account.keeping.KeepPage.Words;
import org.thaw.page.Html;
import org.thaw.vault.Creation;
import org.thaw.vault.OpenVault;
import org.thaw.vault.Vaults;

/** Makes a vault, and moves a guest’s words into it. */
@Controller
class KeepController {
    private static final FormFault NAME_TAKEN =
            new FormFault("name", "There is a vault with that name already. Choose another, or open that one below.");

    private final Vaults vaults;
    private final WebVault present;

    KeepController(Vaults vaults, WebVault present) {
        this.vaults = vaults;
        this.present = present;
    }

    @GetMapping("/keep")
    ModelAndView form() {
        return isKept()
                ? Html.of("account/keeping/kept")
                : Html.of(KeepPage.TEMPLATE, page(words(), "", Optional.empty()));
    }

    @PostMapping("/keep")
    ModelAndView keep(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String passphrase,
            @RequestParam(name = "passphrase-again", defaultValue = "") String again,
            @RequestParam(defaultValue = "NONE") Words words) {
        if (isKept()) {
            return Html.goTo("/keep");
        }
        if (words == Words.OF_A_GUEST && words() != Words.OF_A_GUEST) {
            return look(Words.LOST, name, Optional.empty());
        }
        Optional<FormFault> fault = NewPassphrase.check(name, passphrase, again);
        return fault.isPresent() ? look(words(), name, fault) : make(name, passphrase);
    }

    private ModelAndView make(String name, String passphrase) {
        return switch (create(name, passphrase)) {
            case Creation.NameTaken() -> look(words(), name, Optional.of(NAME_TAKEN));
            case Creation.Created(OpenVault vault) -> {
                present.take(vault, List.of());
                yield Html.goTo("/keep");
            }
        };
    }

    private Creation create(String name, String passphrase) {
        try (Credentials chosen = Credentials.read(name, passphrase).orElseThrow()) {
            return present.guest()
                    .map(guest -> vaults.keep(guest, chosen.name(), chosen.passphrase()))
                    .orElseGet(() -> vaults.create(chosen.name(), chosen.passphrase()));
        }
    }

    private boolean isKept() {
        return present.open().filter(vault -> !vault.isGuest()).isPresent();
    }

    private Words words() {
        return present.guest().isPresent() ? Words.OF_A_GUEST : Words.NONE;
    }

    private static ModelAndView look(Words words, String name, Optional<FormFault> fault) {
        return Html.of(HttpStatus.UNPROCESSABLE_CONTENT, KeepPage.TEMPLATE, page(words, name, fault));
    }

    private static KeepPage page(Words words, String name, Optional<FormFault> fault) {
        return new KeepPage(words, name, fault);
    }
}
