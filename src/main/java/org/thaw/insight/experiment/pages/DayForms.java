package org.thaw.insight.experiment.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.thaw.draft.Draft;
import org.thaw.draft.Drafts;
import org.thaw.draft.FaultyFormException;
import org.thaw.draft.Filled;
import org.thaw.insight.experiment.DayNote;
import org.thaw.insight.experiment.DayNote.Done;
import org.thaw.insight.experiment.Experiment;
import org.thaw.insight.experiment.Experiments;
import org.thaw.insight.experiment.Way;
import org.thaw.insight.experiment.answer.Dates;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;

/** Draws the form of a day: as it was begun, as it was kept, or empty. */
@Component
class DayForms {
    private final Experiments experiments;
    private final Ways ways;
    private final HeavyDay heavy;
    private final Drafts drafts;

    DayForms(Experiments experiments, Ways ways, HeavyDay heavy, Drafts drafts) {
        this.experiments = experiments;
        this.ways = ways;
        this.heavy = heavy;
        this.drafts = drafts;
    }

    DayForm of(OpenVault vault, Kept<Experiment> kept, int day) {
        Draft draft = drafts.of(vault, Paths.day(kept.id(), day));
        Filled before = draft.begun()
                ? Filled.of(draft)
                : kept.entry().note(day).map(DayForms::typed).orElse(Filled.EMPTY);
        return form(vault, kept, day, before, draft, Optional.empty());
    }

    DayForm faulty(OpenVault vault, Kept<Experiment> kept, int day, Filled typed, FaultyFormException.Fault fault) {
        Draft draft = drafts.of(vault, Paths.day(kept.id(), day));
        return form(vault, kept, day, typed, draft, Optional.of(fault));
    }

    private DayForm form(
            OpenVault vault,
            Kept<Experiment> kept,
            int day,
            Filled typed,
            Draft draft,
            Optional<FaultyFormException.Fault> fault) {
        Experiment experiment = kept.entry();
        Way way = experiment.design().way(experiment.arm(day));
        boolean isToday = experiment.date(day).equals(experiments.today());
        return new DayForm(
                Paths.day(kept.id(), day),
                Paths.of(kept.id()),
                experiment.design().question(),
                (isToday ? "Today, " : "") + Dates.whole(experiment.date(day)),
                ways.name(experiment.design(), way),
                ways.closed(experiment.design()).isPresent() ? Optional.empty() : ways.player(way),
                experiment.design().scale(),
                typed,
                draft,
                isToday && heavy.isToday(vault) ? DayForm.Mood.HEAVY : DayForm.Mood.ORDINARY,
                fault);
    }

    private static Filled typed(DayNote note) {
        List<String> done = note.done() == Done.SOMETHING_ELSE ? List.of("else") : List.of();
        return Filled.of(Map.of("score", List.of(Integer.toString(note.score())), "done", done));
    }
}
