package org.thaw.reasons.judgement;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.thaw.library.interview.Question;
import org.thaw.library.interview.Urgency;

/** What calls for someone soon: each red flag by itself, and weeks of flatness (EVIDENCE B, R36 and “universal”). */
final class Escalation {
    /** Depression with flatness: two weeks or more, so a doctor is due wherever it fits. */
    private static final String FLATNESS = "R36";

    private Escalation() {}

    static SortedSet<Urgency> of(List<Question> yes, List<Verdict> verdicts) {
        SortedSet<Urgency> urgent = new TreeSet<>();
        yes.forEach(question -> urgent.addAll(question.urgent()));
        if (verdicts.stream().anyMatch(it -> it.reason().equals(FLATNESS) && it.band() == Band.FITS)) {
            urgent.add(Urgency.GP_SOON);
        }
        return urgent;
    }
}
