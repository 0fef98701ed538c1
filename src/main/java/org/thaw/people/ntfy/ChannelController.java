package org.thaw.people.ntfy;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.page.Html;
import org.thaw.people.trusted.People;
import org.thaw.people.trusted.Person;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/** Sharing a topic with somebody, and sharing it no longer. */
@Controller
class ChannelController {
    private final PresentVault vaults;
    private final Clock clock;

    ChannelController(PresentVault vaults, Clock clock) {
        this.vaults = vaults;
        this.clock = clock;
    }

    @GetMapping("/people/{id}/ntfy")
    ModelAndView channel(@PathVariable String id) {
        OpenVault vault = vaults.require();
        Optional<Kept<Person>> person = People.in(vault).find(id);
        Optional<Server> server = Settings.in(vault).server();
        if (person.isEmpty() || server.isEmpty()) {
            return Html.goTo(person.isEmpty() ? "/people" : "/people/ntfy");
        }
        return Html.of(
                "people/ntfy/channel",
                new ChannelPage(
                        person.get().id(),
                        person.get().entry(),
                        server.get(),
                        Settings.in(vault).channel(person.get().id())));
    }

    @PostMapping("/people/{id}/ntfy")
    ModelAndView share(@PathVariable String id) {
        OpenVault vault = vaults.require();
        People.in(vault).find(id).ifPresent(kept -> Settings.in(vault).open(kept.id(), clock.instant()));
        return Html.goTo("/people/" + id + "/ntfy");
    }

    @PostMapping("/people/{id}/ntfy/leave")
    ModelAndView leave(@PathVariable String id) {
        OpenVault vault = vaults.require();
        People.in(vault).find(id).ifPresent(kept -> Settings.in(vault).close(kept.id()));
        return Html.goTo("/people/" + id);
    }
}
