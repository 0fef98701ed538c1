package org.thaw.account.keeping;

import jakarta.servlet.http.HttpServletRequest;
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
import org.thaw.account.RecentProof;
import org.thaw.account.Waiting;
import org.thaw.account.WebVault;
import org.thaw.account.keeping.KeepPage.Weak;
import org.thaw.account.keeping.KeepPage.Words;
import org.thaw.account.strength.NewPassphrase;
import org.thaw.account.strength.NewPassphrase.Advice;
import org.thaw.page.Html;
import org.thaw.vault.Creation;
import org.thaw.vault.OpenVault;
import org.thaw.vault.VaultName;
import org.thaw.vault.Vaults;
import org.thaw.vault.secret.SuggestedPassphrase;
import org.thaw.vault.throttle.Attempt;
import org.thaw.vault.throttle.Caller;
import org.thaw.vault.throttle.Throttle.Turn;

/** Makes a vault, and moves a guest’s words into it. */
@Controller
class KeepController {
    private static final String NAME = "name";
    private static final FormFault NO_NAME =
            new FormFault(NAME, "Type a name of up to 200 letters. It need not be your own.");
    private static final FormFault NAME_TAKEN =
            new FormFault(NAME, "There is a vault with that name already. Choose another, or open that one below.");

    private final Vaults vaults;
    private final WebVault present;
    private final RecentProof proof;

    KeepController(Vaults vaults, WebVault present, RecentProof proof) {
        this.vaults = vaults;
        this.present = present;
        this.proof = proof;
    }

    @GetMapping("/keep")
    ModelAndView form() {
        return isKept()
                ? Html.of("account/keeping/kept")
                : Html.of(KeepPage.TEMPLATE, page(words(), "", Optional.empty(), Weak.NOT_SAID));
    }

    @PostMapping("/keep")
    ModelAndView keep(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String passphrase,
            @RequestParam(name = "passphrase-again", defaultValue = "") String again,
            @RequestParam(name = "passphrase-weak") Optional<String> wanted,
            @RequestParam(defaultValue = "NONE") Words words,
            HttpServletRequest request) {
        if (isKept()) {
            return Html.goTo("/keep");
        }
        if (words == Words.OF_A_GUEST && words() != Words.OF_A_GUEST) {
            return look(page(Words.LOST, name, Optional.empty(), Weak.NOT_SAID));
        }
        if (VaultName.read(name).isEmpty()) {
            return look(page(words(), name, Optional.of(NO_NAME), Weak.NOT_SAID));
        }
        var judgement =
                NewPassphrase.judge(name, passphrase, again, wanted.isPresent() ? Advice.HEARD : Advice.NOT_GIVEN);
        return judgement.toLookAt().isPresent()
                ? look(page(words(), name, judgement.toLookAt(), Weak.of(judgement)))
                : ask(name, passphrase, new Caller(request.getRemoteAddr()));
    }

    /** Whether a name is taken is something to guess at too, so it is slowed down like any other guess. */
    private ModelAndView ask(String name, String passphrase, Caller caller) {
        return switch (vaults.throttle().ask(caller)) {
            case Turn.Later(var left) ->
                look(page(words(), name, Optional.of(new FormFault(NAME, Waiting.sentence(left))), Weak.NOT_SAID));
            case Turn.Now(Attempt attempt) -> make(name, passphrase, attempt);
        };
    }

    private ModelAndView make(String name, String passphrase, Attempt attempt) {
        try (Credentials chosen = Credentials.read(name, passphrase).orElseThrow()) {
            return switch (create(chosen)) {
                case Creation.NameTaken() -> look(page(words(), name, Optional.of(NAME_TAKEN), Weak.NOT_SAID));
                case Creation.Created(OpenVault vault) -> {
                    attempt.succeeded();
                    present.take(vault, List.of());
                    vaults.ways().prove(vault, chosen.passphrase()).ifPresent(proof::keep);
                    yield Html.goTo("/keep");
                }
            };
        }
    }

    private Creation create(Credentials chosen) {
        return present.guest()
                .map(guest -> vaults.keep(guest, chosen.name(), chosen.passphrase()))
                .orElseGet(() -> vaults.create(chosen.name(), chosen.passphrase()));
    }

    private boolean isKept() {
        return present.open().filter(vault -> !vault.isGuest()).isPresent();
    }

    private Words words() {
        return present.guest().isPresent() ? Words.OF_A_GUEST : Words.NONE;
    }

    private static ModelAndView look(KeepPage page) {
        return Html.of(HttpStatus.UNPROCESSABLE_CONTENT, KeepPage.TEMPLATE, page);
    }

    private static KeepPage page(Words words, String name, Optional<FormFault> fault, Weak weak) {
        return new KeepPage(words, name, fault, weak, SuggestedPassphrase.random());
    }
}
