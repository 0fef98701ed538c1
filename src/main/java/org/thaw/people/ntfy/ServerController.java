package org.thaw.people.ntfy;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.draft.FaultyFormException;
import org.thaw.draft.Filled;
import org.thaw.draft.VaultOfForm;
import org.thaw.page.Hosting;
import org.thaw.page.Html;
import org.thaw.people.trusted.People;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/** Choosing a server, trying it, and leaving it. */
@Controller
class ServerController {
    private static final String PATH = "/people/ntfy";
    private static final String TEMPLATE = "people/ntfy/server";

    private final PresentVault vaults;
    private final VaultOfForm vaultOfForm;
    private final Hosting hosting;
    private final Trial trial;
    private final Clock clock;

    ServerController(PresentVault vaults, VaultOfForm vaultOfForm, Hosting hosting, Trial trial, Clock clock) {
        this.vaults = vaults;
        this.vaultOfForm = vaultOfForm;
        this.hosting = hosting;
        this.trial = trial;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView server(@RequestParam(defaultValue = "") String tried) {
        Optional<Server> server =
                vaults.open().flatMap(vault -> Settings.in(vault).server());
        return Html.of(
                TEMPLATE,
                page(
                        server.map(Server::address).orElse(""),
                        server.flatMap(_ -> Trial.Result.read(tried)),
                        Optional.empty()));
    }

    @PostMapping(PATH)
    ModelAndView choose(HttpServletRequest request) {
        OpenVault vault = vaultOfForm.of(request);
        ServerForm form = new ServerForm(Filled.of(request));
        try {
            Settings settings = Settings.in(vault);
            settings.choose(form.read(hosting, settings.server()), clock.instant());
            return Html.goTo(PATH);
        } catch (FaultyFormException faulty) {
            return Html.of(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    TEMPLATE,
                    page(form.address(), Optional.empty(), Optional.of(faulty.fault())));
        }
    }

    @PostMapping("/people/ntfy/trial")
    ModelAndView attempt() {
        OpenVault vault = vaults.require();
        return Settings.in(vault)
                .server()
                .map(server -> Html.goTo(
                        PATH + "?tried=" + trial.of(vault.id(), server).word()))
                .orElseGet(() -> Html.goTo(PATH));
    }

    @PostMapping("/people/ntfy/leave")
    ModelAndView leave() {
        Settings.in(vaults.require()).forget();
        return Html.goTo(PATH);
    }

    private ServerPage page(String address, Optional<Trial.Result> result, Optional<FaultyFormException.Fault> fault) {
        Optional<OpenVault> vault = vaults.open();
        return new ServerPage(
                address,
                vault.flatMap(open -> Settings.in(open).server()),
                vault.map(open -> People.in(open).all()).orElseGet(List::of),
                result,
                fault);
    }
}
