package org.thaw.people;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.page.Html;
import org.thaw.people.PeoplePage.Line;
import org.thaw.people.answer.Heard;
import org.thaw.people.trusted.People;
import org.thaw.people.trusted.Person;
import org.thaw.people.trusted.Person.Agreement;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/** Trusted persons: who they are, what was agreed on, and a bad wave. It sends nothing. */
@Controller
class PeopleController {
    private static final String PEOPLE = "/people";

    private final PresentVault vaults;
    private final Heard heard;

    PeopleController(PresentVault vaults, Heard heard) {
        this.vaults = vaults;
        this.heard = heard;
    }

    @GetMapping(PEOPLE)
    ModelAndView people() {
        return Html.of("people/people", page());
    }

    /** Who comes in which order, and what to do while waiting. */
    @GetMapping("/people/wave")
    ModelAndView wave() {
        return Html.of("people/wave", page());
    }

    @GetMapping("/people/{id}")
    ModelAndView person(@PathVariable String id) {
        OpenVault vault = vaults.require();
        heard.listen(vault);
        return find(id).map(kept ->
                        Html.of("people/person", new PersonPage(kept.id(), kept.entry(), heard.from(vault, kept.id()))))
                .orElseGet(() -> Html.goTo(PEOPLE));
    }

    /** What they answered, as the person tells it. */
    @PostMapping("/people/{id}/agreement")
    ModelAndView agree(@PathVariable String id, @RequestParam(defaultValue = "") String answer) {
        Optional<Agreement> agreement =
                switch (answer) {
                    case "asked" -> Optional.of(Agreement.ASKED);
                    case "yes" -> Optional.of(Agreement.YES);
                    case "no" -> Optional.of(Agreement.NO);
                    default -> Optional.empty();
                };
        People people = People.in(vaults.require());
        people.find(id)
                .ifPresent(kept -> agreement.ifPresent(
                        told -> people.change(kept, kept.entry().withAgreement(told))));
        return Html.goTo(PEOPLE + "/" + id);
    }

    @PostMapping("/people/{id}/earlier")
    ModelAndView earlier(@PathVariable String id) {
        People people = People.in(vaults.require());
        people.find(id).ifPresent(kept -> people.earlier(kept.id()));
        return Html.goTo("/people/wave");
    }

    private Optional<Kept<Person>> find(String id) {
        return People.in(vaults.require()).find(id);
    }

    private PeoplePage page() {
        Optional<OpenVault> vault = vaults.open();
        vault.ifPresent(heard::listen);
        Optional<People> people = vault.map(People::in);
        return new PeoplePage(
                people.map(People::all).orElseGet(List::of).stream()
                        .map(kept -> new Line(kept.id(), kept.entry(), heard.from(vault.orElseThrow(), kept.id())))
                        .toList(),
                people.filter(People::isFull).isPresent());
    }
}
