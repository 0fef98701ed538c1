package org.thaw.account.opening;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.account.Afterwards;
import org.thaw.account.Credentials;
import org.thaw.account.FormFault;
import org.thaw.account.WebVault;
import org.thaw.page.Html;
import org.thaw.vault.OpenVault;
import org.thaw.vault.Opening;
import org.thaw.vault.VaultStorageException;
import org.thaw.vault.Vaults;

/** Opens a kept vault. */
@Controller
class OpenController {
    /** One sentence for a wrong name and a wrong passphrase, so that it tells nobody which names there are. */
    private static final FormFault REFUSED =
            new FormFault("name", "That name and passphrase do not open anything here.");

    private static final FormFault UNDECIDED =
            new FormFault("guest", "Say what becomes of what you wrote as a guest. Then type your passphrase again.");

    private final Vaults vaults;
    private final WebVault present;

    OpenController(Vaults vaults, WebVault present) {
        this.vaults = vaults;
        this.present = present;
    }

    @GetMapping("/open")
    ModelAndView form(HttpServletRequest request) {
        return Html.of(
                OpenPage.TEMPLATE,
                new OpenPage(OpenPage.Reason.ASKED_FOR, "", Optional.empty(), guestHere(), Afterwards.in(request)));
    }

    @PostMapping("/open")
    ModelAndView open(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String passphrase,
            @RequestParam(defaultValue = "") String guest,
            HttpServletRequest request) {
        Afterwards after = Afterwards.in(request);
        Optional<GuestChoice> choice = GuestChoice.of(guest);
        if (present.guest().isPresent() && choice.isEmpty()) {
            return again(name, UNDECIDED, after);
        }
        Optional<OpenVault> brought = choice.filter(GuestChoice.BRING::equals).flatMap(bring -> present.guest());
        return switch (attempt(name, passphrase)) {
            case Opening.Refused() -> again(name, REFUSED, after);
            case Opening.Opened(OpenVault vault) -> enter(vault, brought, after);
            case Opening.Damaged damaged -> enterDamaged(damaged, brought, after);
        };
    }

    private Opening attempt(String name, String passphrase) {
        Optional<Credentials> typed = Credentials.read(name, passphrase);
        if (typed.isEmpty()) {
            return new Opening.Refused();
        }
        try (Credentials credentials = typed.get()) {
            return vaults.open(credentials.name(), credentials.passphrase());
        }
    }

    private ModelAndView enter(OpenVault vault, Optional<OpenVault> guest, Afterwards after) {
        try {
            guest.ifPresent(words -> vaults.bring(words, vault));
        } catch (VaultStorageException notSaved) {
            vault.close();
            throw notSaved;
        }
        present.take(vault, List.of());
        return after.go();
    }

    /** A damaged vault cannot take a guest’s words, so they stay where they are until the person lets go of them. */
    private ModelAndView enterDamaged(Opening.Damaged damaged, Optional<OpenVault> guest, Afterwards after) {
        if (guest.isPresent()) {
            damaged.readOnly().close();
            return Html.of(
                    HttpStatus.CONFLICT,
                    "account/opening/damaged",
                    new DamagedPage(damaged.faults(), DamagedPage.GuestWords.LEFT_OUT, after));
        }
        present.take(damaged.readOnly(), damaged.faults());
        return Html.of(
                "account/opening/damaged", new DamagedPage(damaged.faults(), DamagedPage.GuestWords.NONE, after));
    }

    private ModelAndView again(String name, FormFault fault, Afterwards after) {
        OpenPage page = new OpenPage(OpenPage.Reason.ASKED_FOR, name, Optional.of(fault), guestHere(), after);
        return Html.of(HttpStatus.UNPROCESSABLE_CONTENT, OpenPage.TEMPLATE, page);
    }

    private OpenPage.Guest guestHere() {
        return present.guest().isPresent() ? OpenPage.Guest.HERE : OpenPage.Guest.NONE;
    }
}
