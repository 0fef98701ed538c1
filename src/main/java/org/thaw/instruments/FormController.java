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
import org.thaw.instruments.FillPages.Drawing;
import org.thaw.instruments.filling.Judge;
import org.thaw.instruments.form.ItemType;
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
    private final Typing typing;
    private final HelpNear help;
    private final Clock clock;

    FormController(PresentVault vaults, Filing filing, FillPages pages, Typing typing, HelpNear help, Clock clock) {
        this.vaults = vaults;
        this.filing = filing;
        this.pages = pages;
        this.typing = typing;
        this.help = help;
        this.clock = clock;
    }

    @GetMapping(ONE)
    ModelAndView draw(HttpServletRequest request, @PathVariable String id, @RequestParam(defaultValue = "") String at) {
        return with(id, (vault, work) -> Html.of(TEMPLATE, page(Drawing.fresh(request, vault, work), at)));
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
            Drawing drawing = new Drawing(request, vault, work, Optional.of(sent), sent.faults());
            if (!sent.faults().isEmpty()) {
                return Html.of(HttpStatus.UNPROCESSABLE_CONTENT, TEMPLATE, page(drawing, at));
            }
            work.plan().work(work.answers());
            Optional<ModelAndView> next = next(vault, work, sent, at, Press.read(press));
            typing.kept(vault, work, sent.drawn());
            if (next.isEmpty()) {
                return whole(new Drawing(request, vault, work, Optional.empty(), missing(work, sent, at)));
            }
            return Alarm.rings(work) && !before
                    ? help.offer(request, "Your answer is kept.", next.get())
                    : help.goOn(request, "What you wrote is kept.", next.get(), sent.texts());
        });
    }

    /** Keeps what was sent, and says where it goes on; nothing where something is missing. */
    private Optional<ModelAndView> next(OpenVault vault, Work work, Sent sent, String at, Press press) {
        if (press.kind() == Press.Kind.ON) {
            return onward(vault, work, sent, at);
        }
        work.node(press.key()).ifPresent(node -> change(work, node, press.kind()));
        filing.keep(vault, work, false);
        return Optional.of(Html.goTo(
                switch (press.kind()) {
                    case ON, LATER -> QuestionnairesController.LIST;
                    case AGAIN, LESS -> FillPages.path(work);
                    case MORE -> FillPages.path(work) + (at.isEmpty() ? "" : "?at=" + FillPages.encoded(at));
                    case FILE ->
                        FillPages.path(work) + "/file?key=" + FillPages.encoded(press.key()) + "&at="
                                + FillPages.encoded(at);
                }));
    }

    private void change(Work work, Node node, Press.Kind kind) {
        if (kind == Press.Kind.AGAIN) {
            Node fresh = work.answers().repeat(node);
            work.plan().initialise(fresh.all().toList(), work.answers());
        } else if (kind == Press.Kind.LESS) {
            work.answers().takeBack(node);
        }
    }

    private Optional<ModelAndView> onward(OpenVault vault, Work work, Sent sent, String at) {
        Optional<Node> following = following(work, at);
        if (following.isPresent()) {
            filing.keep(vault, work, false);
            return following.map(node -> Html.goTo(FillPages.at(work, node)));
        }
        boolean missing = !missing(work, sent, at).isEmpty();
        Optional<Node> unseen = work.questions().stream()
                .filter(node -> isUnseen(work, sent, at, node))
                .findFirst();
        filing.keep(vault, work, !missing && unseen.isEmpty());
        if (missing) {
            return Optional.empty();
        }
        return Optional.of(Html.goTo(unseen.map(node -> FillPages.path(work) + "?more=yes#f-" + key(work, node))
                .orElse(FillPages.path(work) + "/result")));
    }

    private static String key(Work work, Node node) {
        return FillPages.encoded(work.key(node));
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

    /** Whether it came up by what was answered on the page of the whole form, and was not on it. */
    private static boolean isUnseen(Work work, Sent sent, String at, Node node) {
        return at.isEmpty()
                && node.item().isAsked()
                && node.item().type() != ItemType.ATTACHMENT
                && !sent.drawn().contains(work.key(node));
    }

    /** What has to be looked at before the form is finished; not what came up only now, which nobody could answer. */
    private static Map<String, String> missing(Work work, Sent sent, String at) {
        Map<String, String> faults = new LinkedHashMap<>();
        for (Node node : work.shown()) {
            boolean looked = node.item().isAsked() || node.item().type() == ItemType.GROUP;
            if (looked && !isUnseen(work, sent, at, node)) {
                Judge.finished(work.answers(), node).stream()
                        .findFirst()
                        .ifPresent(fault -> faults.put(work.key(node), fault.sentence()));
            }
        }
        return faults;
    }

    /** Where something is missing the form is drawn whole, with what to look at. */
    private ModelAndView whole(Drawing drawing) {
        return Html.of(HttpStatus.UNPROCESSABLE_CONTENT, TEMPLATE, pages.whole(drawing));
    }

    private FillPage page(Drawing drawing, String at) {
        return drawing.work()
                .node(at)
                .filter(node -> drawing.work().questions().contains(node))
                .map(node -> pages.one(drawing, node))
                .orElseGet(() -> pages.whole(drawing));
    }

    private ModelAndView with(String id, BiFunction<OpenVault, Work, ModelAndView> then) {
        OpenVault vault = vaults.require();
        return filing.open(vault, id)
                .map(work -> then.apply(vault, work))
                .orElseGet(() -> Html.goTo(QuestionnairesController.LIST));
    }
}
