package org.thaw.people.link;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.draft.FaultyFormException;
import org.thaw.draft.FaultyFormException.Fault;
import org.thaw.page.Html;
import org.thaw.people.link.LinkPage.Possible;
import org.thaw.people.trusted.People;
import org.thaw.people.trusted.Person;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/** Giving somebody a link by which they can answer, and taking it back. */
@Controller
class LinkController {
    private static final String PEOPLE = "/people";
    private static final String TEMPLATE = "people/link/link";
    private static final int LONGEST = 40;

    private final PresentVault vaults;
    private final Links links;

    LinkController(PresentVault vaults, Links links) {
        this.vaults = vaults;
        this.links = links;
    }

    @GetMapping("/people/{id}/link")
    ModelAndView link(@PathVariable String id) {
        OpenVault vault = vaults.require();
        return People.in(vault)
                .find(id)
                .map(person -> Html.of(TEMPLATE, page(vault, person, "", Optional.empty())))
                .orElseGet(() -> Html.goTo(PEOPLE));
    }

    @PostMapping("/people/{id}/link")
    ModelAndView give(@PathVariable String id, @RequestParam(defaultValue = "") String shown) {
        OpenVault vault = vaults.require();
        Optional<Kept<Person>> person = People.in(vault).find(id);
        if (person.isEmpty()) {
            return Html.goTo(PEOPLE);
        }
        String name = shown.strip();
        if (name.isEmpty() || name.length() > LONGEST) {
            Fault fault =
                    new FaultyFormException("shown", "Write a name of 1 to %d letters.".formatted(LONGEST)).fault();
            return Html.of(
                    HttpStatus.UNPROCESSABLE_CONTENT, TEMPLATE, page(vault, person.get(), shown, Optional.of(fault)));
        }
        links.give(vault, person.get(), name);
        return Html.goTo(PEOPLE + "/" + id + "/link");
    }

    @PostMapping("/people/{id}/link/back")
    ModelAndView withdraw(@PathVariable String id) {
        OpenVault vault = vaults.require();
        People.in(vault).find(id).ifPresent(person -> links.withdraw(vault, person));
        return Html.goTo(PEOPLE + "/" + id);
    }

    private LinkPage page(OpenVault vault, Kept<Person> person, String name, Optional<Fault> fault) {
        Possible possible =
                links.arePossible(vault) ? Possible.YES : vault.isGuest() ? Possible.GUEST : Possible.NO_ADDRESS;
        return new LinkPage(person.id(), person.entry(), possible, name, fault);
    }
}
