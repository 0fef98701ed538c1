package org.thaw.reasons.question;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.library.Library;
import org.thaw.page.Html;
import org.thaw.reasons.interview.Interviews;
import org.thaw.reasons.interview.KeptInterview;
import org.thaw.reasons.question.AskPage.Fault;
import org.thaw.reasons.taking.Taken;
import org.thaw.reasons.urgent.Interruptions;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/** The page on which medicines are typed. Whatever is typed there is kept, also where Thaw does not know it. */
@Controller
class MedicineController {
    private final Library library;
    private final PresentVault vaults;
    private final Interviews interviews;
    private final Order order;
    private final QuestionPages pages;
    private final Names names;
    private final Interruptions interruptions;
    private final Clock clock;

    MedicineController(
            Library library,
            PresentVault vaults,
            Interviews interviews,
            Order order,
            QuestionPages pages,
            Names names,
            Interruptions interruptions,
            Clock clock) {
        this.library = library;
        this.vaults = vaults;
        this.interviews = interviews;
        this.order = order;
        this.pages = pages;
        this.names = names;
        this.interruptions = interruptions;
        this.clock = clock;
    }

    @PostMapping("/why/medicines")
    ModelAndView typed(HttpServletRequest request, @RequestParam MultiValueMap<String, String> fields) {
        ReplyForm form = ReplyForm.of(library.interview(), fields);
        List<MedicineField> typed = MedicineField.of(fields);
        Then then = Then.read(fields.getOrDefault("then", List.of("")).getFirst());
        if (form.asked().isEmpty()) {
            return Html.goTo(then.path());
        }
        Optional<Fault> fault = typed.stream()
                .flatMap(field -> field.fault(clock).stream())
                .findFirst()
                .map(sentence -> new Fault("medicines", sentence));
        if (fault.isPresent() || fields.containsKey("more")) {
            AskPage page = pages.again(form, then, MedicineField.withRoom(typed), "", fault);
            return fault.isPresent()
                    ? Html.of(UNPROCESSABLE_CONTENT, QuestionPages.TEMPLATE, page)
                    : Html.of(QuestionPages.TEMPLATE, page);
        }
        List<Taken> taken = typed.stream().map(MedicineField::taken).toList();
        change(kept -> order.heedingMedicines(kept.taking(taken), form));
        List<String> words = taken.stream().map(Taken::name).toList();
        return interruptions.goOn(request, form.yes(), words, then.path(), () -> known(taken, then));
    }

    /** A name that is not clear is said, and names that are near it are offered; nothing is put right unasked. */
    private ModelAndView known(List<Taken> taken, Then then) {
        NamesPage page = names.unclear(taken, then);
        return page.isEmpty() ? Html.goTo(then.path()) : Html.of("reasons/question/names", page);
    }

    /** Puts a name in the place of one that was typed. */
    @PostMapping("/why/medicines/name")
    ModelAndView named(
            @RequestParam(defaultValue = "") String typed,
            @RequestParam(defaultValue = "") String known,
            @RequestParam(defaultValue = "") String then) {
        KeptInterview now = names.knows(known)
                ? change(kept -> kept.taking(kept.medicines().stream()
                        .map(one -> one.name().equals(typed) ? new Taken(known, one.since(), one.changed()) : one)
                        .toList()))
                : change(kept -> kept);
        return known(now.medicines(), Then.read(then));
    }

    /** Names that begin like what is being typed, for the script of the page. */
    @PostMapping("/why/medicines/look")
    ModelAndView look(@RequestParam(defaultValue = "") String typed) {
        return Html.of("reasons/question/look", new LookPage(names.offered(typed)));
    }

    private KeptInterview change(UnaryOperator<KeptInterview> change) {
        OpenVault vault = vaults.require();
        return interviews
                .change(vault, interviews.latestOrNew(vault).id(), change)
                .entry();
    }
}
