package org.thaw.account.ways;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.account.FormFault;
import org.thaw.account.OwnPath;
import org.thaw.account.Waiting;
import org.thaw.account.WebVault;
import org.thaw.page.Html;
import org.thaw.vault.OpenVault;
import org.thaw.vault.VaultStorageException;
import org.thaw.vault.Vaults;
import org.thaw.vault.secret.Passphrase;
import org.thaw.vault.throttle.Attempt;
import org.thaw.vault.throttle.Caller;
import org.thaw.vault.throttle.Throttle.Turn;

/**
 * Asks once more for the passphrase before the ways in can be changed: whoever finds the vault open cannot shut its
 * owner out.
 */
@Controller
class ProofController {
    private static final String TEMPLATE = "account/ways/proof";
    private static final String FIELD = "passphrase";
    private static final int LONGEST = 4096;
    private static final FormFault REFUSED =
            new FormFault(FIELD, "That is not the passphrase of this vault. You can try again.");

    private final OwnWays ways;
    private final WebVault present;
    private final Vaults vaults;

    ProofController(OwnWays ways, WebVault present, Vaults vaults) {
        this.ways = ways;
        this.present = present;
        this.vaults = vaults;
    }

    @GetMapping("/ways/proof")
    ModelAndView form(@RequestParam(defaultValue = "/ways") String then) {
        return present.require().isGuest()
                ? Html.goTo("/keep")
                : Html.of(TEMPLATE, new ProofPage(OwnPath.orFirstPage(then), Optional.empty()));
    }

    @PostMapping("/ways/proof")
    ModelAndView prove(
            @RequestParam(defaultValue = "/ways") String then,
            @RequestParam(defaultValue = "") String passphrase,
            HttpServletRequest request) {
        OpenVault vault = present.require();
        OwnPath next = OwnPath.orFirstPage(then);
        if (passphrase.isEmpty() || passphrase.length() > LONGEST) {
            return again(next, REFUSED);
        }
        return switch (vaults.throttle().ask(vault.id(), new Caller(request.getRemoteAddr()))) {
            case Turn.Later(var left) -> again(next, new FormFault(FIELD, Waiting.sentence(left)));
            case Turn.Now(Attempt attempt) -> {
                if (proven(vault, passphrase, attempt)) {
                    attempt.succeeded();
                    yield Html.goTo(next.path());
                }
                yield again(next, REFUSED);
            }
        };
    }

    private boolean proven(OpenVault vault, String typed, Attempt attempt) {
        try (Passphrase passphrase = Passphrase.of(typed)) {
            return ways.prove(vault, passphrase);
        } catch (VaultStorageException notTried) {
            attempt.notMade();
            throw notTried;
        }
    }

    private static ModelAndView again(OwnPath then, FormFault fault) {
        return Html.of(HttpStatus.UNPROCESSABLE_CONTENT, TEMPLATE, new ProofPage(then, Optional.of(fault)));
    }
}
