package org.thaw.account.opening;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.account.Afterwards;
import org.thaw.account.FormFault;
import org.thaw.account.RecentProof;
import org.thaw.account.passkey.Challenges;
import org.thaw.account.passkey.PasskeyOptions;
import org.thaw.account.passkey.Passkeys;
import org.thaw.account.passkey.Presented;
import org.thaw.account.passkey.Site;
import org.thaw.page.Html;
import org.thaw.vault.OpenVault;
import org.thaw.vault.Opening;
import org.thaw.vault.Vaults;
import org.thaw.vault.throttle.Caller;
import org.thaw.vault.throttle.Throttle;
import org.thaw.vault.throttle.Throttle.Turn;

/** Opens a kept vault with a passkey. No name is asked for: the passkey knows its vault. */
@Controller
class PasskeyController {
    private static final FormFault REFUSED = new FormFault("passkey", "This passkey does not open anything here.");

    private final Entrance entrance;
    private final RecentProof proof;
    private final Passkeys passkeys;
    private final Challenges challenges;
    private final Vaults vaults;

    PasskeyController(Entrance entrance, RecentProof proof, Passkeys passkeys, Challenges challenges, Vaults vaults) {
        this.entrance = entrance;
        this.proof = proof;
        this.passkeys = passkeys;
        this.challenges = challenges;
        this.vaults = vaults;
    }

    @GetMapping("/open/passkey")
    ModelAndView form(HttpServletRequest request) {
        return Html.of(PasskeyPage.TEMPLATE, page(Optional.empty(), request));
    }

    /** The same for everybody: which vaults there are is not told. */
    @PostMapping("/open/passkey/options")
    ResponseEntity<PasskeyOptions> options(HttpServletRequest request) {
        return ResponseEntity.of(
                Site.of(request).map(site -> PasskeyOptions.toPresent(challenges.give(), site, vaults.passkeySalt())));
    }

    /** Comes from the form for the passphrase, with what is to be sent afterwards, or from its own with an answer. */
    @PostMapping("/open/passkey")
    ModelAndView open(
            @RequestParam(name = "passkey-credential") Optional<String> credential,
            @RequestParam(name = "passkey-output", defaultValue = "") String output,
            HttpServletRequest request) {
        if (credential.isEmpty()) {
            return form(request);
        }
        Optional<Presented> presented =
                Site.of(request).flatMap(site -> passkeys.presented(credential.get(), output, site));
        if (presented.isEmpty()) {
            return again(REFUSED, request);
        }
        try (Presented passkey = presented.get()) {
            return entrance.enter(new WithPasskey(passkey, request), request);
        }
    }

    private ModelAndView again(FormFault fault, HttpServletRequest request) {
        return Html.of(HttpStatus.UNPROCESSABLE_CONTENT, PasskeyPage.TEMPLATE, page(Optional.of(fault), request));
    }

    private PasskeyPage page(Optional<FormFault> fault, HttpServletRequest request) {
        Optional<String> elsewhere = Site.of(request).isPresent()
                ? Optional.empty()
                : Optional.of(Site.atLocalhost(request, "/open/passkey"));
        return new PasskeyPage(elsewhere, fault, entrance.guestHere(), Afterwards.in(request));
    }

    private final class WithPasskey implements Try {
        private final Presented passkey;
        private final HttpServletRequest request;

        private WithPasskey(Presented passkey, HttpServletRequest request) {
            this.passkey = passkey;
            this.request = request;
        }

        @Override
        public Turn ask(Throttle throttle, Caller caller) {
            return throttle.ask(passkey.vault(), caller);
        }

        @Override
        public Opening open(Vaults from) {
            Opening opening = from.open(passkey.vault(), passkey.output());
            return switch (opening) {
                case Opening.Refused _ -> opening;
                case Opening.Opened(OpenVault vault) -> unlessForged(opening, vault);
                case Opening.Damaged damaged -> unlessForged(opening, damaged.readOnly());
            };
        }

        private Opening unlessForged(Opening opening, OpenVault vault) {
            if (passkey.holdsIn(vault)) {
                return opening;
            }
            vault.close();
            return new Opening.Refused();
        }

        @Override
        public FormFault refused() {
            return REFUSED;
        }

        @Override
        public ModelAndView again(FormFault fault) {
            return PasskeyController.this.again(fault, request);
        }

        /** Who lost the passphrase can change it, since the device has just made sure of them. */
        @Override
        public ModelAndView entered(OpenVault vault, Afterwards after) {
            vaults.ways().prove(vault, passkey.output()).ifPresent(proof::keep);
            return after.go();
        }
    }
}
