package org.thaw.account.opening;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.account.Afterwards;
import org.thaw.account.FormFault;
import org.thaw.account.RecentProof;
import org.thaw.page.Html;
import org.thaw.vault.OpenVault;
import org.thaw.vault.Opening;
import org.thaw.vault.VaultName;
import org.thaw.vault.Vaults;
import org.thaw.vault.secret.RecoveryWords;
import org.thaw.vault.secret.TypedWords;
import org.thaw.vault.throttle.Caller;
import org.thaw.vault.throttle.Throttle;
import org.thaw.vault.throttle.Throttle.Turn;

/** Opens a kept vault with its recovery words. */
@Controller
class WordsController {
    private static final FormFault REFUSED =
            new FormFault("name", "That name and these words do not open anything here.");
    private static final FormFault NO_NAME = new FormFault("name", "Type the name of your vault.");
    private static final int LONGEST = 2000;

    private final Entrance entrance;
    private final RecentProof proof;
    private final Vaults vaults;

    WordsController(Entrance entrance, RecentProof proof, Vaults vaults) {
        this.entrance = entrance;
        this.proof = proof;
        this.vaults = vaults;
    }

    @GetMapping("/open/words")
    ModelAndView form(@RequestParam(defaultValue = "") String name, HttpServletRequest request) {
        return Html.of(WordsPage.TEMPLATE, page(name, Optional.empty(), request));
    }

    /** Comes from the form for the passphrase, with what is to be sent afterwards, or from its own with the words. */
    @PostMapping("/open/words")
    ModelAndView open(
            @RequestParam(defaultValue = "") String name,
            @RequestParam Optional<String> recovery,
            HttpServletRequest request) {
        if (recovery.isEmpty()) {
            return form(name, request);
        }
        Optional<VaultName> known = VaultName.read(name);
        if (known.isEmpty()) {
            return again(name, NO_NAME, request);
        }
        String typed = recovery.get();
        return switch (TypedWords.read(typed.substring(0, Math.min(typed.length(), LONGEST)))) {
            case TypedWords.NotTheseWords fault -> again(name, WordsFault.of(fault), request);
            case TypedWords.Read(RecoveryWords words) -> {
                try (words) {
                    yield entrance.enter(new WithWords(known.get(), words, name, request), request);
                }
            }
        };
    }

    private ModelAndView again(String name, FormFault fault, HttpServletRequest request) {
        return Html.of(HttpStatus.UNPROCESSABLE_CONTENT, WordsPage.TEMPLATE, page(name, Optional.of(fault), request));
    }

    private WordsPage page(String name, Optional<FormFault> fault, HttpServletRequest request) {
        return new WordsPage(name, fault, entrance.guestHere(), Afterwards.in(request));
    }

    private final class WithWords implements Try {
        private final VaultName name;
        private final RecoveryWords words;
        private final String typedName;
        private final HttpServletRequest request;

        private WithWords(VaultName name, RecoveryWords words, String typedName, HttpServletRequest request) {
            this.name = name;
            this.words = words;
            this.typedName = typedName;
            this.request = request;
        }

        @Override
        public Turn ask(Throttle throttle, Caller caller) {
            return throttle.ask(name, caller);
        }

        @Override
        public Opening open(Vaults from) {
            return from.open(name, words);
        }

        @Override
        public FormFault refused() {
            return REFUSED;
        }

        @Override
        public ModelAndView again(FormFault fault) {
            return WordsController.this.again(typedName, fault, request);
        }

        /** Who needed the words may have forgotten the passphrase: for a while it can be changed without it. */
        @Override
        public ModelAndView entered(OpenVault vault, Afterwards after) {
            vaults.ways().prove(vault, words).ifPresent(proof::keep);
            return after.unsent().isPresent() ? after.go() : Html.of("account/opening/entered", new EnteredPage(after));
        }
    }
}
