package org.thaw.account.ways;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.account.strength.NewPassphrase;
import org.thaw.account.strength.NewPassphrase.Advice;
import org.thaw.account.strength.NewPassphrase.Judgement;
import org.thaw.page.Html;
import org.thaw.vault.secret.Passphrase;
import org.thaw.vault.secret.SuggestedPassphrase;

/** Changes the passphrase. One slot is wrapped anew, no record is. */
@Controller
class PassphraseController {
    private static final String PATH = "/ways/passphrase";
    private static final String TEMPLATE = "account/ways/passphrase";

    private final OwnWays ways;

    PassphraseController(OwnWays ways) {
        this.ways = ways;
    }

    @GetMapping(PATH)
    ModelAndView form() {
        return ways.changing(PATH, (vault, keyring) -> Html.of(TEMPLATE, page(Optional.empty())));
    }

    @PostMapping(PATH)
    ModelAndView change(
            @RequestParam(defaultValue = "") String passphrase,
            @RequestParam(name = "passphrase-again", defaultValue = "") String again,
            @RequestParam(name = "passphrase-weak") Optional<String> wanted) {
        return ways.changing(PATH, (vault, keyring) -> {
            Judgement judgement =
                    NewPassphrase.judge("", passphrase, again, wanted.isPresent() ? Advice.HEARD : Advice.NOT_GIVEN);
            if (judgement.toLookAt().isPresent()) {
                return Html.of(HttpStatus.UNPROCESSABLE_CONTENT, TEMPLATE, page(Optional.of(judgement)));
            }
            try (Passphrase chosen = Passphrase.of(passphrase)) {
                ways.replace(vault, keyring, chosen);
            }
            return Html.goTo("/ways?done=passphrase");
        });
    }

    private static PassphrasePage page(Optional<Judgement> judgement) {
        return new PassphrasePage(judgement, SuggestedPassphrase.random());
    }
}
