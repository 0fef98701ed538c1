package org.thaw.instruments;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.crisis.HelpNear;
import org.thaw.instruments.filling.Judge;
import org.thaw.instruments.form.Node;
import org.thaw.page.Html;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/** Filling a questionnaire in: whole, or one question a page. Each press seals what stands there. */
@Controller
class FormController {
    private static final String ONE = "/questionnaires/filled/{id:[0-9a-f-]+}";
    private static final String TEMPLATE = "instruments/fill";

    private final PresentVault vaults;
    private final Filing filing;
    private final FillPages pages;
    private final HelpNear help;
    private final Clock clock;

    FormController(PresentVault vaults, Filing filing, FillPages pages, HelpNear help, Clock clock) {
        this.vaults = vaults;
        this.filing = filing;
        this.pages = pages;
        this.help = help;
        this.clock = clock;
    }

    @GetMapping(ONE)
    ModelAndView draw(@PathVariable String id, @RequestParam(defaultValue = "") String at) {
        return with(id, (_, work) -> Html.of(TEMPLATE, page(work, at, Optional.empty(), Map.of())));
    }

    @PostMapping(ONE)
    ModelAndView take(
            HttpServletRequest request,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "") String press) {
        return with(id, (vault, work) -> {
            boolean before = Alarm.rings(work);
            Sent sent = Sent.into(work, request, clock.getZone());
            if (!sent.faults().isEmpty()) {
                return Html.of(
                        HttpStatus.UNPROCESSABLE_CONTENT, TEMPLATE, page(work, at, Optional.of(sent), sent.faults()));
            }
            work.plan().work(work.answers());
            ModelAndView next = next(vault, work, at, press);
            if (next.getView() == null) {
                return next;
            }
            return Alarm.rings(work) && !before
                    ? help.offer(request, "Your answer is kept.", next)
                    : help.goOn(request, "What you wrote is kept.", next, sent.texts());
        });
    }

    private ModelAndView next(OpenVault vault, Work work, String at, String press) {
        if (press.startsWith("again.")) {
            work.node(press.substring("again.".length())).ifPresent(group -> again(work, group));
            filing.keep(vault, work, false);
            return Html.goTo(FillPages.path(work));
        }
        Optional<Node> following = following(work, at);
        if (press.equals("later")) {
            filing.keep(vault, work, false);
            return Html.goTo(QuestionnairesController.LIST);
        }
        if (!at.isEmpty() && following.isPresent()) {
            filing.keep(vault, work, false);
            return Html.goTo(FillPages.at(work, following.get()));
        }
        return finish(vault, work);
    }

    private void again(Work work, Node group) {
        Node fresh = work.answers().repeat(group);
        work.plan().initialise(fresh.all().toList(), work.answers());
    }

    /** The question after this one, by the answers as they are now. */
    private static Optional<Node> following(Work work, String at) {
        List<Node> questions = work.questions();
        for (int place = 0; place < questions.size() - 1; place++) {
            if (work.key(questions.get(place)).equals(at)) {
                return Optional.of(questions.get(place + 1));
            }
        }
        return Optional.empty();
    }

    /** Where something is missing the form is drawn whole, with what to look at. */
    private ModelAndView finish(OpenVault vault, Work work) {
        Map<String, String> faults = new LinkedHashMap<>();
        for (Node node : work.questions()) {
            Judge.question(node).stream().findFirst().ifPresent(fault -> faults.put(work.key(node), fault.sentence()));
        }
        filing.keep(vault, work, faults.isEmpty());
        return faults.isEmpty()
                ? Html.goTo(FillPages.path(work) + "/result")
                : Html.of(HttpStatus.UNPROCESSABLE_CONTENT, TEMPLATE, pages.whole(work, Optional.empty(), faults));
    }

    private FillPage page(Work work, String at, Optional<Sent> sent, Map<String, String> faults) {
        return work.node(at)
                .filter(node -> work.questions().contains(node))
                .map(node -> pages.one(work, node, sent, faults))
                .orElseGet(() -> pages.whole(work, sent, faults));
    }

    private ModelAndView with(String id, BiFunction<OpenVault, Work, ModelAndView> then) {
        OpenVault vault = vaults.require();
        return filing.open(vault, id)
                .map(work -> then.apply(vault, work))
                .orElseGet(() -> Html.goTo(QuestionnairesController.LIST));
    }
}
