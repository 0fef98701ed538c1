package org.thaw.sitting.arriving;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.page.Html;
import org.thaw.sitting.pages.Fault;
import org.thaw.sitting.planning.Changes;
import org.thaw.sitting.told.Arrival;

/** Draws the pages on the way to a planned sitting. */
@Component
class ProposalPages {
    private final Proposals proposals;

    ProposalPages(Proposals proposals) {
        this.proposals = proposals;
    }

    /** The next question, or the plan where none is open. */
    ModelAndView next(ProposalForm form, Arrival arrival, String asked) {
        Optional<QuickQuestion> open = proposals.open(form, arrival);
        if (open.isEmpty()) {
            return plan(form, arrival);
        }
        boolean left = open.get().field().equals(asked);
        Optional<Fault> fault = left ? Optional.of(new Fault(asked, "Please choose one.")) : Optional.empty();
        return Html.of(
                left ? UNPROCESSABLE_CONTENT : HttpStatus.OK,
                "sitting/arriving/question",
                new QuestionPage(form, open.get(), fault));
    }

    ModelAndView plan(ProposalForm form, Arrival arrival) {
        return Html.of("sitting/arriving/proposal", proposals.page(form, arrival));
    }

    ModelAndView change(ProposalForm form, Changes changes, int at) {
        int step = isNoStep(changes, at) ? 0 : at;
        return Html.of("sitting/arriving/change", ChangePage.of(form, changes, step));
    }

    static boolean isNoStep(Changes changes, int at) {
        return at < 0 || at >= changes.steps().size();
    }
}
