package org.thaw.insight.experiment.pages;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.insight.experiment.DayNote.Done;
import org.thaw.insight.experiment.Experiment;
import org.thaw.insight.experiment.Experiments;
import org.thaw.insight.experiment.Standing;
import org.thaw.insight.experiment.answer.AnswerPage;
import org.thaw.insight.experiment.answer.Dates;
import org.thaw.insight.trial.Answer.Course;
import org.thaw.page.Html;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/** One experiment: today’s way while it goes on, and its answer when it is over. */
@Controller
class ExperimentController {
    private static final String ONE = Paths.ALL + "/{id:[0-9a-fA-F-]{36}}";

    private final PresentVault vaults;
    private final Experiments experiments;
    private final Ways ways;
    private final DayForms forms;

    ExperimentController(PresentVault vaults, Experiments experiments, Ways ways, DayForms forms) {
        this.vaults = vaults;
        this.experiments = experiments;
        this.ways = ways;
        this.forms = forms;
    }

    @GetMapping(ONE)
    ModelAndView one(@PathVariable String id) {
        OpenVault vault = vaults.require();
        return experiments.find(vault, id).map(kept -> page(vault, kept)).orElseGet(() -> Html.goTo(Paths.ALL));
    }

    /** Opens the answer at the end: from then on no day can be noted any more. */
    @PostMapping(ONE + "/answer")
    ModelAndView open(@PathVariable String id) {
        OpenVault vault = vaults.require();
        experiments.find(vault, id).ifPresent(kept -> experiments.open(vault, kept.id()));
        return Html.goTo(
                experiments.find(vault, id).map(kept -> Paths.of(kept.id())).orElse(Paths.ALL));
    }

    /** What was seen so far, for who asked to look. */
    @GetMapping(ONE + "/so-far")
    ModelAndView soFar(@PathVariable String id) {
        return experiments
                .find(vaults.require(), id)
                .map(kept -> kept.entry().looked().isPresent()
                                && experiments.standing(kept.entry()).isGoingOn()
                        ? answer(kept, Course.STOPPED_AFTER_LOOKING)
                        : Html.goTo(Paths.of(kept.id())))
                .orElseGet(() -> Html.goTo(Paths.ALL));
    }

    private ModelAndView page(OpenVault vault, Kept<Experiment> kept) {
        Experiment experiment = kept.entry();
        Standing standing = experiments.standing(experiment);
        return switch (standing.state()) {
            case NOT_YET, RUNNING -> Html.of("insight/experiment/pages/going-on", goingOn(vault, kept, standing));
            case OVER ->
                experiment.opened().isEmpty() && experiment.ending().isEmpty()
                        ? Html.of("insight/experiment/pages/ready", ready(kept, standing))
                        : answer(kept, standing.course());
            case STOPPED -> answer(kept, standing.course());
        };
    }

    private ModelAndView answer(Kept<Experiment> kept, Course course) {
        return Html.of(
                "insight/experiment/answer/answer",
                AnswerPage.of(
                        Paths.of(kept.id()),
                        experiments.standing(kept.entry()),
                        course,
                        way -> ways.name(kept.entry().design(), way)));
    }

    private GoingOnPage goingOn(OpenVault vault, Kept<Experiment> kept, Standing standing) {
        Experiment experiment = kept.entry();
        var closed = ways.closed(experiment.design());
        Optional<Integer> today = standing.day().stream().boxed().findFirst();
        return new GoingOnPage(
                Paths.of(kept.id()),
                experiment.design().question(),
                today.map(_ -> "Day %d of %d.".formatted(standing.come(), experiment.days()))
                        .orElseGet(() -> "It begins on " + Dates.whole(experiment.from()) + "."),
                closed,
                today.filter(_ -> closed.isEmpty()).map(day -> forms.of(vault, kept, day)),
                today.flatMap(experiment::note)
                        .map(note -> "Today is noted: " + note.score()
                                + (note.done() == Done.SOMETHING_ELSE ? ", with something else done." : ".")),
                today.map(day -> day - 1)
                        .filter(day -> standing.open().contains(day))
                        .filter(day -> experiment.note(day).isEmpty())
                        .map(day -> Paths.day(kept.id(), day)),
                experiment.looked().map(Dates::whole));
    }

    private static ReadyPage ready(Kept<Experiment> kept, Standing standing) {
        Experiment experiment = kept.entry();
        List<ReadyPage.Open> open = standing.open().stream()
                .filter(day -> experiment.note(day).isEmpty())
                .map(day -> new ReadyPage.Open(Paths.day(kept.id(), day), Dates.whole(experiment.date(day))))
                .toList();
        return new ReadyPage(
                Paths.of(kept.id()),
                experiment.design().question(),
                "You noted %d of %d days.".formatted(experiment.notes().size(), experiment.days()),
                open);
    }
}
