package org.thaw.sitting.arriving;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.page.Html;
import org.thaw.sitting.course.StopRule;
import org.thaw.sitting.plan.Length;
import org.thaw.sitting.planning.Changes;
import org.thaw.sitting.planning.Planner.Wish;
import org.thaw.sitting.told.Arrival;

/** The planned sitting: what is asked for it, how it is shown, changed and begun. Its forms carry it all. */
@Controller
class ProposalController {
    private final Proposals proposals;
    private final ProposalPages pages;
    private final Beginnings beginnings;

    ProposalController(Proposals proposals, ProposalPages pages, Beginnings beginnings) {
        this.proposals = proposals;
        this.pages = pages;
        this.beginnings = beginnings;
    }

    /** The next question, or the plan. */
    @PostMapping("/sitting/plan")
    ModelAndView plan(@RequestParam Map<String, String> fields, @RequestParam(defaultValue = "") String asked) {
        return arrived(fields, (form, arrival) -> pages.next(form, arrival, asked));
    }

    /** One step of it, to be changed. */
    @PostMapping("/sitting/plan/step")
    ModelAndView step(@RequestParam Map<String, String> fields, @RequestParam(defaultValue = "0") int at) {
        return arrived(fields, (form, arrival) -> pages.change(form, proposals.changes(form, arrival), at));
    }

    /** A minute more or less leads to the same step again; another practice, or none, to the plan. */
    @PostMapping("/sitting/plan/change")
    ModelAndView change(
            @RequestParam Map<String, String> fields,
            @RequestParam(defaultValue = "0") int at,
            @RequestParam(name = "do", defaultValue = "") String change,
            @RequestParam(defaultValue = "") String practice) {
        return arrived(fields, (form, arrival) -> {
            Changes changes = proposals.changes(form, arrival);
            if (ProposalPages.isNoStep(changes, at)) {
                return pages.plan(form, arrival);
            }
            return switch (change) {
                case "longer" -> pages.change(form, changes.longer(at).orElse(changes), at);
                case "shorter" -> pages.change(form, changes.shorter(at).orElse(changes), at);
                case "without" ->
                    pages.plan(form.with(changes.without(at).orElse(changes).written()), arrival);
                default ->
                    pages.plan(
                            form.with(changes.instead(at, practice)
                                    .orElse(changes)
                                    .written()),
                            arrival);
            };
        });
    }

    @PostMapping("/sitting/plan/begin")
    ModelAndView begin(@RequestParam Map<String, String> fields) {
        return arrived(fields, (form, arrival) -> beginnings.begin(arrival, proposals.plan(form, arrival)));
    }

    /** Nobody comes here past the screen: what was answered at it comes along, and is looked at again each time. */
    private ModelAndView arrived(Map<String, String> fields, BiFunction<ProposalForm, Arrival, ModelAndView> draw) {
        ProposalForm form = ProposalForm.of(fields);
        Optional<Arrival> arrival = form.arrival().arrival();
        Optional<Length> length = form.length();
        if (arrival.isEmpty() || length.isEmpty()) {
            ArrivePage page = new ArrivePage(form.arrival(), form.arrival().fault());
            return Html.of(UNPROCESSABLE_CONTENT, "sitting/arriving/arrive", page);
        }
        return StopRule.heavy(arrival.get().distress())
                ? beginnings.begin(arrival.get(), new Wish(length.get(), Optional.empty()))
                : draw.apply(form, arrival.get());
    }
}
