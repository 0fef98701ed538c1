package org.thaw.medicines.checker;

import java.util.List;
import org.thaw.crisis.Answer;
import org.thaw.crisis.HelpOffer;
import org.thaw.library.MedicineClass;
import org.thaw.library.Prose;
import org.thaw.library.Reason;

/**
 * Medicines looked up.
 *
 * @param typed what was typed, as it was typed
 * @param left how many lines were left out, being too many
 * @param answer how near help is brought to what was typed
 * @param noted what the person noted in their diary
 * @param reasons all there are
 * @param words what stands beside every answer; its sources are numbered with those of the classes
 */
record CheckerPage(
        String typed,
        List<CheckedLine> lines,
        int left,
        Answer answer,
        HelpOffer help,
        List<NotedMedicine> noted,
        List<Reason> reasons,
        Prose words) {
    CheckerPage {
        lines = List.copyOf(lines);
        noted = List.copyOf(noted);
        reasons = List.copyOf(reasons);
    }

    List<String> effects(MedicineClass known) {
        return known.effects().stream().map(Effects::said).toList();
    }

    /** The reasons that have more about a class. */
    List<Reason> reasons(MedicineClass known) {
        return reasons.stream()
                .filter(reason -> known.reasons().contains(reason.id()))
                .toList();
    }

    String stopping(MedicineClass known) {
        return Effects.said(known.stopRisk());
    }

    @Override
    public String toString() {
        return "CheckerPage[hidden]";
    }
}
