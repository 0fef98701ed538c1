package org.thaw.account.ways;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.account.FormFault;
import org.thaw.account.ways.PaperWords.Pending;
import org.thaw.account.ways.WaysPage.Words;
import org.thaw.page.Html;
import org.thaw.vault.Keyring;
import org.thaw.vault.OpenVault;

/** Makes recovery words: shown once, written down, two of them typed back. */
@Controller
class NewWordsController {
    private static final String OFFER = "/ways/words";
    private static final String CHECK = "/ways/words/check";

    private final OwnWays ways;
    private final PaperWords paper;

    NewWordsController(OwnWays ways, PaperWords paper) {
        this.ways = ways;
        this.paper = paper;
    }

    @GetMapping(OFFER)
    ModelAndView offer() {
        return ways.changing(
                OFFER,
                (vault, keyring) -> Html.of(
                        "account/ways/offer-words",
                        new OfferWordsPage(ways.haveWords(vault) ? Words.THERE : Words.NOT_THERE)));
    }

    @PostMapping(OFFER)
    ModelAndView make() {
        return ways.changing(OFFER, (vault, keyring) -> {
            paper.begin(vault.id());
            return Html.goTo("/ways/words/paper");
        });
    }

    /** Until they are confirmed, going back shows the same words: paper and screen must agree. */
    @GetMapping("/ways/words/paper")
    ModelAndView show() {
        return pending((vault, keyring) -> pending -> Html.of(
                "account/ways/new-words", new NewWordsPage(pending.words().words())));
    }

    @GetMapping(CHECK)
    ModelAndView check() {
        return pending(
                (vault, keyring) -> pending -> Html.of("account/ways/check-words", page(pending, Optional.empty())));
    }

    @PostMapping(CHECK)
    ModelAndView confirm(
            @RequestParam(name = "recovery-first", defaultValue = "") String first,
            @RequestParam(name = "recovery-second", defaultValue = "") String second) {
        return pending((vault, keyring) -> pending -> {
            if (!isSame(first, pending.word(pending.first()))) {
                return again(pending, "recovery-first", pending.first());
            }
            if (!isSame(second, pending.word(pending.second()))) {
                return again(pending, "recovery-second", pending.second());
            }
            if (ways.haveWords(vault)) {
                ways.replace(vault, keyring, pending.words());
            } else {
                ways.add(vault, keyring, pending.words());
            }
            paper.end();
            return Html.goTo("/ways?done=words");
        });
    }

    @FunctionalInterface
    private interface WithVault {
        Function<Pending, ModelAndView> in(OpenVault vault, Keyring keyring);
    }

    private ModelAndView pending(WithVault step) {
        return ways.changing(OFFER, (vault, keyring) -> paper.pending(vault.id())
                .map(step.in(vault, keyring))
                .orElseGet(() -> Html.goTo(OFFER)));
    }

    private static ModelAndView again(Pending pending, String field, int place) {
        FormFault fault =
                new FormFault(field, "Word " + place + " is another one. Look at your paper, or go back to the words.");
        return Html.of(HttpStatus.UNPROCESSABLE_CONTENT, "account/ways/check-words", page(pending, Optional.of(fault)));
    }

    private static CheckWordsPage page(Pending pending, Optional<FormFault> fault) {
        return new CheckWordsPage(pending.first(), pending.second(), fault);
    }

    /** As lenient as opening is: capitals and spaces do not matter. */
    private static boolean isSame(String typed, String word) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .strip()
                .toLowerCase(Locale.ROOT)
                .equals(word);
    }
}
