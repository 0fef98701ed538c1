package org.thaw.insight.experiment.pages;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.draft.Drafts;
import org.thaw.insight.experiment.Experiment;
import org.thaw.insight.experiment.Experiments;
import org.thaw.page.Html;
import org.thaw.vault.EntryId;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/** Looking early, stopping early, and deleting: each is asked about first, with what it costs. */
@Controller
class StepController {
    private static final String ONE = Paths.ALL + "/{id:[0-9a-fA-F-]{36}}";

    private final PresentVault vaults;
    private final Experiments experiments;
    private final Drafts drafts;

    StepController(PresentVault vaults, Experiments experiments, Drafts drafts) {
        this.vaults = vaults;
        this.experiments = experiments;
        this.drafts = drafts;
    }

    @GetMapping(ONE + "/look")
    ModelAndView askToLook(@PathVariable String id) {
        return whileGoingOn(
                id,
                kept -> new AskPage(
                        "Look anyway?",
                        List.of(
                                "If you look now and stop, the answer will not count as one.",
                                "Whoever may stop when it looks good finds differences where there are none.",
                                "You can look and then go on to the last day. The answer counts then. It will say that you looked, since looking can change what you expect."),
                        Paths.of(kept.id()) + "/look",
                        "Look now",
                        Paths.of(kept.id()),
                        "Wait until the end"));
    }

    @PostMapping(ONE + "/look")
    ModelAndView look(@PathVariable String id) {
        return change(id, experiments::look, kept -> Paths.of(kept.id()) + "/so-far");
    }

    @GetMapping(ONE + "/stop")
    ModelAndView askToStop(@PathVariable String id) {
        return whileGoingOn(
                id,
                kept -> new AskPage(
                        "Stop here?",
                        List.of(
                                kept.entry().wasSeen()
                                        ? "You have looked already. What you noted is shown, and is no answer."
                                        : "You have not looked. You get an answer from the days you noted. Fewer days find less.",
                                "You can stop at any time, for any reason. It can’t be taken up again."),
                        Paths.of(kept.id()) + "/stop",
                        "Stop it",
                        Paths.of(kept.id()),
                        "Go on with it"));
    }

    @PostMapping(ONE + "/stop")
    ModelAndView stop(@PathVariable String id) {
        return change(
                id,
                (vault, kept) -> {
                    experiments.stop(vault, kept);
                    dropDrafts(vault, id);
                },
                kept -> Paths.of(kept.id()));
    }

    @GetMapping(ONE + "/delete")
    ModelAndView askToDelete(@PathVariable String id) {
        return experiments
                .find(vaults.require(), id)
                .map(kept -> Html.of(
                        "insight/experiment/pages/ask",
                        new AskPage(
                                "Delete this experiment?",
                                List.of("Its days, its numbers and its answer are gone for good then."),
                                Paths.of(kept.id()) + "/delete",
                                "Delete it",
                                Paths.of(kept.id()),
                                "Keep it")))
                .orElseGet(() -> Html.goTo(Paths.ALL));
    }

    @PostMapping(ONE + "/delete")
    ModelAndView delete(@PathVariable String id) {
        return change(
                id,
                (vault, kept) -> {
                    dropDrafts(vault, id);
                    vault.delete(kept);
                },
                _ -> Paths.ALL);
    }

    private ModelAndView whileGoingOn(String id, Function<Kept<Experiment>, AskPage> page) {
        return experiments
                .find(vaults.require(), id)
                .map(kept -> experiments.standing(kept.entry()).isGoingOn()
                        ? Html.of("insight/experiment/pages/ask", page.apply(kept))
                        : Html.goTo(Paths.of(kept.id())))
                .orElseGet(() -> Html.goTo(Paths.ALL));
    }

    private ModelAndView change(
            String id, BiConsumer<OpenVault, EntryId> change, Function<Kept<Experiment>, String> next) {
        OpenVault vault = vaults.require();
        return experiments
                .find(vault, id)
                .map(kept -> {
                    change.accept(vault, kept.id());
                    return Html.goTo(next.apply(kept));
                })
                .orElseGet(() -> Html.goTo(Paths.ALL));
    }

    private void dropDrafts(OpenVault vault, String id) {
        experiments.find(vault, id).ifPresent(kept -> {
            for (int day = 0; day < kept.entry().days(); day++) {
                drafts.dropAll(vault, Paths.day(kept.id(), day));
            }
        });
    }
}
