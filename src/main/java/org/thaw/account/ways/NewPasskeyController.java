package org.thaw.account.ways;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.account.FormFault;
import org.thaw.account.WebVault;
import org.thaw.account.passkey.Challenges;
import org.thaw.account.passkey.Passkey;
import org.thaw.account.passkey.PasskeyOptions;
import org.thaw.account.passkey.Passkeys;
import org.thaw.account.passkey.Passkeys.Made;
import org.thaw.account.passkey.Site;
import org.thaw.page.Html;
import org.thaw.vault.Keyring;
import org.thaw.vault.OpenVault;
import org.thaw.vault.Vaults;
import org.thaw.vault.secret.PasskeyOutput;

/** Adds a passkey. */
@Controller
class NewPasskeyController {
    private static final String PATH = "/ways/passkey";
    private static final String TEMPLATE = "account/ways/new-passkey";
    private static final int LONGEST_NAME = 60;
    private static final FormFault NOT_MADE =
            new FormFault("label", "That did not work, so nothing was added. You can try again.");

    private final OwnWays ways;
    private final WebVault present;
    private final Passkeys passkeys;
    private final Challenges challenges;
    private final Vaults vaults;
    private final InstantSource clock;

    NewPasskeyController(
            OwnWays ways,
            WebVault present,
            Passkeys passkeys,
            Challenges challenges,
            Vaults vaults,
            InstantSource clock) {
        this.ways = ways;
        this.present = present;
        this.passkeys = passkeys;
        this.challenges = challenges;
        this.vaults = vaults;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView form(HttpServletRequest request) {
        return ways.changing(PATH, (vault, keyring) -> Html.of(TEMPLATE, page(request, Optional.empty())));
    }

    @PostMapping("/ways/passkey/options")
    ResponseEntity<PasskeyOptions> options(HttpServletRequest request) {
        OpenVault vault = present.require();
        return ResponseEntity.of(Site.of(request)
                .map(site -> PasskeyOptions.toMake(
                        challenges.give(),
                        site,
                        vaults.passkeySalt(),
                        Passkeys.userHandle(vault.id()),
                        ways.remembered(vault))));
    }

    @PostMapping(PATH)
    ModelAndView add(
            @RequestParam(defaultValue = "") String label,
            @RequestParam(name = "passkey-credential", defaultValue = "") String credential,
            @RequestParam(name = "passkey-output", defaultValue = "") String output,
            HttpServletRequest request) {
        return ways.changing(PATH, (vault, keyring) -> Site.of(request)
                .flatMap(site -> passkeys.made(credential, output, site, name(label)))
                .map(made -> add(vault, keyring, made))
                .orElseGet(() ->
                        Html.of(HttpStatus.UNPROCESSABLE_CONTENT, TEMPLATE, page(request, Optional.of(NOT_MADE)))));
    }

    /** First what is remembered, then the slot: a slot without it would open nothing. */
    private ModelAndView add(OpenVault vault, Keyring keyring, Made made) {
        try (PasskeyOutput output = made.output()) {
            vault.save(Passkey.TYPE, clock.instant(), made.passkey());
            ways.add(vault, keyring, output);
        }
        return Html.goTo("/ways?done=passkey");
    }

    private static String name(String typed) {
        String name = typed.strip();
        String shortened = name.substring(0, Math.min(name.length(), LONGEST_NAME));
        return shortened.isEmpty() ? "A passkey" : shortened;
    }

    private static NewPasskeyPage page(HttpServletRequest request, Optional<FormFault> fault) {
        return new NewPasskeyPage(
                Site.of(request).isPresent() ? Optional.empty() : Optional.of(Site.atLocalhost(request, PATH)), fault);
    }
}
