package org.thaw.people;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.crisis.HelpNear;
import org.thaw.draft.Draft;
import org.thaw.draft.Drafts;
import org.thaw.draft.FaultyFormException;
import org.thaw.draft.Filled;
import org.thaw.draft.VaultOfForm;
import org.thaw.page.Html;
import org.thaw.people.outbox.Outbox;
import org.thaw.people.trusted.People;
import org.thaw.people.trusted.Person;
import org.thaw.people.trusted.WhenTakenOut;
import org.thaw.vault.EntryId;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/** Writing somebody down, changing that, and taking them out again. */
@Controller
class PersonController {
    private static final String PEOPLE = "/people";
    private static final String NEW = "/people/new";

    private final PresentVault vaults;
    private final VaultOfForm vaultOfForm;
    private final Drafts drafts;
    private final HelpNear help;
    private final Clock clock;
    private final List<WhenTakenOut> whenTakenOut;

    PersonController(
            PresentVault vaults,
            VaultOfForm vaultOfForm,
            Drafts drafts,
            HelpNear help,
            Clock clock,
            List<WhenTakenOut> whenTakenOut) {
        this.vaults = vaults;
        this.vaultOfForm = vaultOfForm;
        this.drafts = drafts;
        this.help = help;
        this.clock = clock;
        this.whenTakenOut = whenTakenOut;
    }

    @GetMapping(NEW)
    ModelAndView fresh() {
        boolean isFull =
                vaults.open().filter(vault -> People.in(vault).isFull()).isPresent();
        return isFull ? Html.goTo(PEOPLE) : Html.of("people/form", page(NEW, PersonForm.EMPTY, Optional.empty()));
    }

    @PostMapping(NEW)
    ModelAndView add(HttpServletRequest request) {
        OpenVault vault = vaultOfForm.of(request);
        PersonForm form = form(request);
        try {
            Person person = form.read(Optional.empty());
            if (People.in(vault).isFull()) {
                throw new FaultyFormException("name", "There are five already. Take somebody out first.");
            }
            EntryId id = People.in(vault).add(clock.instant(), person);
            drafts.dropAll(vault, NEW);
            return help.goOn(request, "It is kept.", Html.goTo(PEOPLE + "/" + id), form.typed());
        } catch (FaultyFormException faulty) {
            return faulty(request, vault, NEW, form, faulty);
        }
    }

    @GetMapping("/people/{id}/change")
    ModelAndView change(@PathVariable String id) {
        return find(id).map(
                        kept -> Html.of("people/form", page(path(kept), PersonForm.of(kept.entry()), Optional.empty())))
                .orElseGet(() -> Html.goTo(PEOPLE));
    }

    @PostMapping("/people/{id}/change")
    ModelAndView changed(HttpServletRequest request, @PathVariable String id) {
        OpenVault vault = vaults.require();
        Optional<Kept<Person>> before = People.in(vault).find(id);
        if (before.isEmpty()) {
            return Html.goTo(PEOPLE);
        }
        PersonForm form = form(request);
        String path = path(before.get());
        try {
            People.in(vault).change(before.get(), form.read(before.map(Kept::entry)));
            drafts.dropAll(vault, path);
            return help.goOn(request, "It is kept.", Html.goTo(PEOPLE + "/" + id), form.typed());
        } catch (FaultyFormException faulty) {
            return faulty(request, vault, path, form, faulty);
        }
    }

    @GetMapping("/people/{id}/remove")
    ModelAndView ask(@PathVariable String id) {
        return find(id).map(kept -> Html.of("people/remove", new RemovePage(kept.id(), kept.entry())))
                .orElseGet(() -> Html.goTo(PEOPLE));
    }

    @PostMapping("/people/{id}/remove")
    ModelAndView remove(@PathVariable String id) {
        OpenVault vault = vaults.require();
        find(id).ifPresent(kept -> {
            whenTakenOut.forEach(memory -> memory.takenOut(vault, kept));
            drafts.dropAll(vault, path(kept));
            Outbox.in(vault).forget(kept.id());
            People.in(vault).remove(kept.id());
        });
        return Html.goTo(PEOPLE);
    }

    private ModelAndView faulty(
            HttpServletRequest request, OpenVault vault, String path, PersonForm form, FaultyFormException faulty) {
        drafts.keep(vault, request);
        return Html.of(HttpStatus.UNPROCESSABLE_CONTENT, "people/form", page(path, form, Optional.of(faulty.fault())));
    }

    private FormPage page(String path, PersonForm usual, Optional<FaultyFormException.Fault> fault) {
        Optional<Draft> draft = vaults.open().map(vault -> drafts.of(vault, path));
        PersonForm form = draft.filter(Draft::begun)
                .filter(_ -> fault.isEmpty())
                .map(begun -> new PersonForm(Filled.of(begun)))
                .orElse(usual);
        return new FormPage(path, path.equals(NEW), form, draft, fault);
    }

    private Optional<Kept<Person>> find(String id) {
        return People.in(vaults.require()).find(id);
    }

    private static String path(Kept<Person> kept) {
        return PEOPLE + "/" + kept.id() + "/change";
    }

    private static PersonForm form(HttpServletRequest request) {
        return new PersonForm(Filled.of(request));
    }
}
