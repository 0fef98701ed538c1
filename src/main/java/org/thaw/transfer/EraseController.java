package org.thaw.transfer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.page.Html;
import org.thaw.transfer.ErasePage.Erased;
import org.thaw.transfer.ErasePage.Fault;
import org.thaw.vault.Keyring;
import org.thaw.vault.OpenVault;
import org.thaw.vault.Vaults;
import org.thaw.vault.backup.Backups;
import org.thaw.vault.secret.Passphrase;
import org.thaw.vault.throttle.Caller;
import org.thaw.vault.throttle.Throttle.Turn;

/** Erases the vault that is open, once its passphrase and a word were typed. */
@Controller
class EraseController {
    private static final int LONGEST = 4096;
    private static final Fault NO_WORD = new Fault("word", "Type the word erase. Nothing was erased.");
    private static final Fault REFUSED =
            new Fault("passphrase", "That is not the passphrase of this vault. Nothing was erased.");
    private static final Fault LATER = new Fault("passphrase", "Too many tries. Wait a little, and try again.");

    private final Vaults vaults;
    private final Backups backups;
    private final Owner owner;

    EraseController(Vaults vaults, Backups backups, Owner owner) {
        this.vaults = vaults;
        this.backups = backups;
        this.owner = owner;
    }

    @GetMapping("/settings/data/erase")
    ModelAndView form() {
        owner.requireKept();
        return Html.of(ErasePage.TEMPLATE, new ErasePage(Optional.empty()));
    }

    @PostMapping("/settings/data/erase")
    ModelAndView erase(
            @RequestParam(defaultValue = "") String passphrase,
            @RequestParam(defaultValue = "") String word,
            @RequestParam Optional<String> copies,
            HttpServletRequest request) {
        OpenVault vault = owner.requireKept();
        if (!word.strip().toLowerCase(Locale.ROOT).equals("erase")) {
            return look(NO_WORD);
        }
        if (passphrase.isEmpty() || passphrase.length() > LONGEST) {
            return look(REFUSED);
        }
        return switch (vaults.throttle().ask(vault.id(), new Caller(request.getRemoteAddr()))) {
            case Turn.Later _ -> look(LATER);
            case Turn.Now turn -> {
                Optional<Keyring> proof = proof(vault, passphrase);
                proof.ifPresent(_ -> turn.attempt().succeeded());
                yield proof.map(keyring -> erase(keyring, copies)).orElseGet(() -> look(REFUSED));
            }
        };
    }

    private Optional<Keyring> proof(OpenVault vault, String typed) {
        try (Passphrase passphrase = Passphrase.of(typed)) {
            return vaults.ways().prove(vault, passphrase);
        }
    }

    private ModelAndView erase(Keyring proof, Optional<String> copies) {
        try (proof) {
            vaults.erase(proof);
            if (copies.isEmpty()) {
                return done(new Erased(ErasePage.Backups.STILL_HOLD_IT, List.of()));
            }
            List<String> left =
                    backups.forget(proof.vault()).stream().map(String::valueOf).toList();
            return done(new Erased(ErasePage.Backups.CLEARED, left));
        }
    }

    private static ModelAndView done(Erased erased) {
        return Html.of("transfer/erased", erased);
    }

    private static ModelAndView look(Fault fault) {
        return Html.of(HttpStatus.UNPROCESSABLE_CONTENT, ErasePage.TEMPLATE, new ErasePage(Optional.of(fault)));
    }
}
