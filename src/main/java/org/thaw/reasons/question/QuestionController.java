package org.thaw.reasons.question;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.library.Library;
import org.thaw.library.interview.QuestionPage;
import org.thaw.library.interview.QuestionPage.Tone;
import org.thaw.page.Html;
import org.thaw.reasons.interview.Discretion;
import org.thaw.reasons.interview.Interviews;
import org.thaw.reasons.interview.KeptInterview;
import org.thaw.reasons.interview.KeptInterview.Sore;
import org.thaw.reasons.question.AskPage.Fault;
import org.thaw.reasons.urgent.Interruptions;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/**
 * The questions, page by page. An address holds a number or the id of a question, never an answer; a form says itself
 * what it answers, so a form that is sent twice, late or from a second tab does nothing more.
 */
@Controller
class QuestionController {
    private final Library library;
    private final PresentVault vaults;
    private final Interviews interviews;
    private final Order order;
    private final QuestionPages pages;
    private final Discretion discretion;
    private final Interruptions interruptions;
    private final Clock clock;

    QuestionController(
            Library library,
            PresentVault vaults,
            Interviews interviews,
            Order order,
            QuestionPages pages,
            Discretion discretion,
            Interruptions interruptions,
            Clock clock) {
        this.library = library;
        this.vaults = vaults;
        this.interviews = interviews;
        this.order = order;
        this.pages = pages;
        this.discretion = discretion;
        this.interruptions = interruptions;
        this.clock = clock;
    }

    @GetMapping("/why/question")
    ModelAndView next() {
        return page(kept -> order.after(kept).map(page -> next(kept, page)).orElseGet(() -> Html.goTo("/why/result")));
    }

    private ModelAndView next(KeptInterview kept, QuestionPage page) {
        return page.tone() == Tone.SENSITIVE && kept.sore() == Sore.UNASKED
                ? Html.of("reasons/question/sore", new SorePage(pages.back(kept)))
                : Html.of(QuestionPages.TEMPLATE, pages.next(kept, page));
    }

    @GetMapping("/why/page/{number:\\d{1,4}}")
    ModelAndView again(@PathVariable int number, @RequestParam(defaultValue = "") String then) {
        return page(kept -> drawn(pages.again(kept, number, Then.read(then))));
    }

    /** One question by itself: the one that would tell something, or one whose answer is to be changed. */
    @GetMapping("/why/ask/{id}")
    ModelAndView alone(@PathVariable String id, @RequestParam(defaultValue = "") String then) {
        return page(kept -> drawn(pages.alone(kept, id, Then.read(then))));
    }

    @PostMapping("/why/question")
    ModelAndView answered(HttpServletRequest request, @RequestParam MultiValueMap<String, String> fields) {
        ReplyForm form = ReplyForm.of(library.interview(), fields);
        Then then = Then.read(fields.getOrDefault("then", List.of("")).getFirst());
        if (form.asked().isEmpty()) {
            return Html.goTo(then.path());
        }
        Optional<Fault> fault = fault(form);
        if (fault.isPresent()) {
            AskPage page = pages.again(form, then, List.of(), form.month().orElse(""), fault);
            return Html.of(UNPROCESSABLE_CONTENT, QuestionPages.TEMPLATE, page);
        }
        change(told(form));
        return interruptions.goOn(request, form.yes(), List.of(), then.path());
    }

    private Optional<Fault> fault(ReplyForm form) {
        boolean badMonth = form.month()
                .filter(typed -> !typed.isEmpty() && Months.past(typed, clock).isEmpty())
                .isPresent();
        if (badMonth) {
            return Optional.of(
                    new Fault("month", "Please write a month that has been, like 2025-03, or leave it open."));
        }
        return form.isWhole()
                ? Optional.empty()
                : Optional.of(new Fault("reply", "Please choose one. “Not sure” is an answer too."));
    }

    private UnaryOperator<KeptInterview> told(ReplyForm form) {
        Optional<YearMonth> month = form.month().flatMap(Months::read);
        return kept -> {
            KeptInterview dated = form.month().isPresent() ? kept.changedIn(month) : kept;
            return discretion.keep(dated, form.said(month));
        };
    }

    @PostMapping(path = "/why/sore", params = "sore=open")
    ModelAndView open() {
        change(kept -> kept.with(Sore.OPENED));
        return Html.goTo("/why/question");
    }

    /** Everything in that part that has no answer yet is skipped together. */
    @PostMapping(path = "/why/sore", params = "sore=leave")
    ModelAndView leave() {
        change(kept -> order.withoutSorePart(kept).with(Sore.LEFT_OUT));
        return Html.goTo("/why/question");
    }

    private ModelAndView page(Function<KeptInterview, ModelAndView> draw) {
        return interviews
                .latest(vaults.require())
                .map(kept -> draw.apply(kept.entry()))
                .orElseGet(() -> Html.goTo("/why"));
    }

    private static ModelAndView drawn(Optional<AskPage> page) {
        return page.map(found -> Html.of(QuestionPages.TEMPLATE, found)).orElseGet(() -> Html.goTo("/why/question"));
    }

    private void change(UnaryOperator<KeptInterview> change) {
        OpenVault vault = vaults.require();
        interviews.change(vault, interviews.latestOrNew(vault).id(), change);
    }
}
