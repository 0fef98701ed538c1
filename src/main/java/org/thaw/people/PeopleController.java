package org.thaw.people;

import java.time.Clock;
import java.time.ZonedDateTime;
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
import org.thaw.people.outbox.Carriers;
import org.thaw.people.outbox.Deliveries;
import org.thaw.people.outbox.Outbox;
import org.thaw.people.trusted.People;
import org.thaw.people.trusted.Person;
import org.thaw.people.trusted.Person.Agreement;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/** Trusted persons: who they are, what was agreed on, and a bad wave. */
@Controller
class PeopleController {
    private static final String PEOPLE = "/people";

    private static final int LETTERS = 3;

    private final PresentVault vaults;
    private final Heard heard;
    private final Carriers carriers;
    private final Deliveries deliveries;
    private final Clock clock;

    PeopleController(PresentVault vaults, Heard heard, Carriers carriers, Deliveries deliveries, Clock clock) {
        this.vaults = vaults;
        this.heard = heard;
        this.carriers = carriers;
        this.deliveries = deliveries;
        this.clock = clock;
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
        deliveries.look(vault);
        return People.in(vault)
                .find(id)
                .map(kept -> Html.of("people/person", page(vault, kept)))
                .orElseGet(() -> Html.goTo(PEOPLE));
    }

    private PersonPage page(OpenVault vault, Kept<Person> kept) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        return new PersonPage(
                kept.id(),
                kept.entry(),
                heard.from(vault, kept.id()),
                carriers.to(vault, kept.entry()),
                Outbox.in(vault).to(kept.id()).stream()
                        .limit(LETTERS)
                        .map(letter -> new LetterLine(letter, now))
                        .toList());
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
