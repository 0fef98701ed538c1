package org.thaw.insight.experiment.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.crisis.HelpNear;
import org.thaw.draft.Draft;
import org.thaw.draft.Drafts;
import org.thaw.draft.FaultyFormException;
import org.thaw.draft.Filled;
import org.thaw.draft.VaultOfForm;
import org.thaw.insight.experiment.Design;
import org.thaw.insight.experiment.Experiment;
import org.thaw.insight.experiment.Experiments;
import org.thaw.insight.experiment.Standing;
import org.thaw.insight.experiment.answer.Dates;
import org.thaw.page.Html;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/** The experiments there were, and beginning one. */
@Controller
class ListController {
    private final PresentVault vaults;
    private final VaultOfForm vaultOfForm;
    private final Experiments experiments;
    private final Ways ways;
    private final Drafts drafts;
    private final HelpNear help;

    ListController(
            PresentVault vaults,
            VaultOfForm vaultOfForm,
            Experiments experiments,
            Ways ways,
            Drafts drafts,
            HelpNear help) {
        this.vaults = vaults;
        this.vaultOfForm = vaultOfForm;
        this.experiments = experiments;
        this.ways = ways;
        this.drafts = drafts;
        this.help = help;
    }

    @GetMapping(Paths.ALL)
    ModelAndView all() {
        List<Kept<Experiment>> all = vaults.open().map(experiments::all).orElseGet(List::of);
        return Html.of(
                "insight/experiment/pages/list",
                new ListPage(
                        all.stream().filter(this::goesOn).map(this::line).findFirst(),
                        all.stream()
                                .filter(kept -> !goesOn(kept))
                                .map(this::line)
                                .toList()));
    }

    @GetMapping(Paths.NEW)
    ModelAndView fresh() {
        return vaults.open()
                .flatMap(experiments::current)
                .map(kept -> Html.goTo(Paths.of(kept.id())))
                .orElseGet(() -> Html.of("insight/experiment/pages/begin", begun()));
    }

    @PostMapping(Paths.ALL)
    ModelAndView begin(HttpServletRequest request) {
        OpenVault vault = vaultOfForm.of(request);
        Filled typed = Filled.of(request);
        DesignForm form = new DesignForm(typed, ways.offered());
        try {
            Design design = form.read();
            Kept<Experiment> kept =
                    experiments.begin(vault, design, form.length().days());
            drafts.dropAll(vault, Paths.NEW);
            return help.goOn(
                    request, "Your experiment is kept.", Html.goTo(Paths.of(kept.id())), DesignForm.typed(typed));
        } catch (FaultyFormException faulty) {
            drafts.keep(vault, request);
            BeginPage page =
                    new BeginPage(typed, ways.offered(), Optional.of(draft(vault)), Optional.of(faulty.fault()));
            return Html.of(HttpStatus.UNPROCESSABLE_CONTENT, "insight/experiment/pages/begin", page);
        }
    }

    private BeginPage begun() {
        Optional<Draft> draft = vaults.open().map(this::draft);
        Filled typed = draft.filter(Draft::begun).map(Filled::of).orElse(Filled.EMPTY);
        return new BeginPage(typed, ways.offered(), draft, Optional.empty());
    }

    private Draft draft(OpenVault vault) {
        return drafts.of(vault, Paths.NEW);
    }

    private boolean goesOn(Kept<Experiment> kept) {
        return experiments.standing(kept.entry()).isGoingOn();
    }

    private ListPage.Line line(Kept<Experiment> kept) {
        Experiment experiment = kept.entry();
        return new ListPage.Line(
                Paths.of(kept.id()), experiment.design().question(), what(experiments.standing(experiment)));
    }

    private static String what(Standing standing) {
        Experiment experiment = standing.experiment();
        String begun = "Begun on " + Dates.whole(experiment.from()) + ", ";
        return switch (standing.state()) {
            case NOT_YET -> begun + experiment.days() + " days.";
            case RUNNING -> "Today is day %d of %d.".formatted(standing.come(), experiment.days());
            case OVER ->
                begun + experiment.days() + " days, " + experiment.notes().size() + " noted.";
            case STOPPED -> begun + "stopped after " + standing.come() + " of " + experiment.days() + " days.";
        };
    }
}
