package org.thaw.insight.experiment.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.draft.Drafts;
import org.thaw.draft.FaultyFormException;
import org.thaw.draft.Filled;
import org.thaw.insight.experiment.DayNote;
import org.thaw.insight.experiment.DayNote.Done;
import org.thaw.insight.experiment.Experiment;
import org.thaw.insight.experiment.Experiments;
import org.thaw.page.Html;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/** Noting a day of an experiment: today, or yesterday until today ends. */
@Controller
class DayController {
    private static final String DAY = Paths.ALL + "/{id}/day/{number:[1-9][0-9]{0,2}}";

    private final PresentVault vaults;
    private final Experiments experiments;
    private final DayForms forms;
    private final Drafts drafts;

    DayController(PresentVault vaults, Experiments experiments, DayForms forms, Drafts drafts) {
        this.vaults = vaults;
        this.experiments = experiments;
        this.forms = forms;
        this.drafts = drafts;
    }

    @GetMapping(DAY)
    ModelAndView one(@PathVariable String id, @PathVariable int number) {
        OpenVault vault = vaults.require();
        return open(vault, id, number - 1)
                .map(kept -> Html.of("insight/experiment/pages/day", forms.of(vault, kept, number - 1)))
                .orElseGet(() -> elsewhere(vault, id));
    }

    @PostMapping(DAY)
    ModelAndView note(HttpServletRequest request, @PathVariable String id, @PathVariable int number) {
        OpenVault vault = vaults.require();
        int day = number - 1;
        Optional<Kept<Experiment>> open = open(vault, id, day);
        if (open.isEmpty()) {
            return elsewhere(vault, id);
        }
        Filled typed = Filled.of(request);
        if (!typed.text("score").matches("[0-9]|10")) {
            drafts.keep(vault, request);
            FaultyFormException.Fault fault =
                    new FaultyFormException("score", "Choose a number from 0 to 10, or leave this day out.").fault();
            return Html.of(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "insight/experiment/pages/day",
                    forms.faulty(vault, open.get(), day, typed, fault));
        }
        Done done = typed.has("done", "else") ? Done.SOMETHING_ELSE : Done.AS_DRAWN;
        DayNote note = new DayNote(day, Integer.parseInt(typed.text("score")), done);
        if (!experiments.note(vault, open.get().id(), note)) {
            return elsewhere(vault, id);
        }
        drafts.dropAll(vault, Paths.day(open.get().id(), day));
        return Html.goTo(Paths.of(open.get().id()));
    }

    private Optional<Kept<Experiment>> open(OpenVault vault, String id, int day) {
        return experiments
                .find(vault, id)
                .filter(kept -> experiments.standing(kept.entry()).open().contains(day));
    }

    /** The day can’t be noted now; where the whole experiment is gone, there is only the list. */
    private ModelAndView elsewhere(OpenVault vault, String id) {
        return experiments
                .find(vault, id)
                .map(kept -> Html.of(
                        HttpStatus.CONFLICT, "insight/experiment/pages/closed", new ClosedPage(Paths.of(kept.id()))))
                .orElseGet(() -> Html.goTo(Paths.ALL));
    }
}
