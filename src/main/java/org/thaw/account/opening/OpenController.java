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
import org.thaw.account.Credentials;
import org.thaw.account.FormFault;
import org.thaw.page.Html;
import org.thaw.vault.Opening;
import org.thaw.vault.Vaults;
import org.thaw.vault.throttle.Caller;
import org.thaw.vault.throttle.Throttle;
import org.thaw.vault.throttle.Throttle.Turn;

/** Opens a kept vault with its passphrase. */
@Controller
class OpenController {
    private static final FormFault REFUSED =
            new FormFault("name", "That name and passphrase do not open anything here.");

    private final Entrance entrance;

    OpenController(Entrance entrance) {
        this.entrance = entrance;
    }

    @GetMapping("/open")
    ModelAndView form(HttpServletRequest request) {
        return Html.of(
                OpenPage.TEMPLATE,
                new OpenPage(
                        OpenPage.Reason.ASKED_FOR, "", Optional.empty(), entrance.guestHere(), Afterwards.in(request)));
    }

    /** Comes with a passphrase, or from another way in with what is to be sent afterwards. */
    @PostMapping("/open")
    ModelAndView open(
            @RequestParam(name = "name") Optional<String> typedName,
            @RequestParam(defaultValue = "") String passphrase,
            HttpServletRequest request) {
        if (typedName.isEmpty()) {
            return form(request);
        }
        String name = typedName.get();
        Optional<Credentials> typed = Credentials.read(name, passphrase);
        if (typed.isEmpty()) {
            return again(name, REFUSED, request);
        }
        try (Credentials credentials = typed.get()) {
            return entrance.enter(new WithPassphrase(credentials, name, request), request);
        }
    }

    private ModelAndView again(String name, FormFault fault, HttpServletRequest request) {
        OpenPage page = new OpenPage(
                OpenPage.Reason.ASKED_FOR, name, Optional.of(fault), entrance.guestHere(), Afterwards.in(request));
        return Html.of(HttpStatus.UNPROCESSABLE_CONTENT, OpenPage.TEMPLATE, page);
    }

    private final class WithPassphrase implements Try {
        private final Credentials credentials;
        private final String typedName;
        private final HttpServletRequest request;

        private WithPassphrase(Credentials credentials, String typedName, HttpServletRequest request) {
            this.credentials = credentials;
            this.typedName = typedName;
            this.request = request;
        }

        @Override
        public Turn ask(Throttle throttle, Caller caller) {
            return throttle.ask(credentials.name(), caller);
        }

        @Override
        public Opening open(Vaults vaults) {
            return vaults.open(credentials.name(), credentials.passphrase());
        }

        @Override
        public FormFault refused() {
            return REFUSED;
        }

        @Override
        public ModelAndView again(FormFault fault) {
            return OpenController.this.again(typedName, fault, request);
        }
    }
}
