package org.thaw.instruments;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.crisis.HelpOffer;
import org.thaw.crisis.HelpOffers;
import org.thaw.instruments.form.Node;
import org.thaw.page.Html;
import org.thaw.vault.EntryId;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/** What a questionnaire came to, handing it back, and deleting it. */
@Controller
class OutcomeController {
    private static final String ONE = "/questionnaires/filled/{id:[0-9a-f-]+}";

    private final PresentVault vaults;
    private final Shipped shipped;
    private final Filing filing;
    private final Typing typing;
    private final HelpOffers offers;

    OutcomeController(PresentVault vaults, Shipped shipped, Filing filing, Typing typing, HelpOffers offers) {
        this.vaults = vaults;
        this.shipped = shipped;
        this.filing = filing;
        this.typing = typing;
        this.offers = offers;
    }

    @GetMapping(ONE + "/result")
    ModelAndView result(HttpServletRequest request, @PathVariable String id) {
        return filing.open(vaults.require(), id)
                .map(work -> Html.of(
                        "instruments/result",
                        page(work, Alarm.rings(work) ? Optional.of(offers.of(request)) : Optional.empty())))
                .orElseGet(() -> Html.goTo(QuestionnairesController.LIST));
    }

    /** The answers as FHIR has them; straight to the browser, and into no file here. */
    @PostMapping(ONE + "/answers")
    void handBack(HttpServletResponse response, @PathVariable String id) throws IOException {
        Optional<Work> work = filing.open(vaults.require(), id);
        if (work.isEmpty()) {
            response.sendRedirect(QuestionnairesController.LIST);
            return;
        }
        response.setContentType("application/fhir+json");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"answers-not-sealed.json\"");
        response.getOutputStream().write(filing.response(work.get()).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping(ONE + "/delete")
    ModelAndView ask(@PathVariable String id) {
        return filing.open(vaults.require(), id)
                .map(work -> Html.of("instruments/delete", page(work, Optional.empty())))
                .orElseGet(() -> Html.goTo(QuestionnairesController.LIST));
    }

    @PostMapping(ONE + "/delete")
    ModelAndView delete(@PathVariable String id) {
        OpenVault vault = vaults.require();
        filing.open(vault, id).ifPresent(work -> typing.deleted(vault, work));
        EntryId.read(id)
                .filter(known -> vault.find(FilledForm.TYPE, known).isPresent())
                .ifPresent(vault::delete);
        return Html.goTo(QuestionnairesController.LIST);
    }

    private ResultPage page(Work work, Optional<HelpOffer> offer) {
        FilledForm filled = work.kept().entry();
        return new ResultPage(
                filled.title(),
                FillPages.path(work),
                filled.done(),
                lines(work.shown().stream()
                        .filter(node -> node.item().formulas().calculation().isPresent())
                        .toList()),
                shipped.instrument(filled.shipped()),
                shipped.meaning(filled.shipped(), work.answers()),
                lines(work.questions()),
                offer);
    }

    private static List<ResultPage.Line> lines(List<Node> nodes) {
        return nodes.stream()
                .filter(node -> !node.values().isEmpty())
                .map(node -> new ResultPage.Line(
                        node.item().text().plain(),
                        String.join(
                                ", ", node.values().stream().map(Typed::words).toList())))
                .toList();
    }
}
