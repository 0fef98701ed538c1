package org.thaw.crisis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import org.thaw.phrases.PhraseBook;

/** Which findings stand when several lie over one another: the first two steps of {@link Judgement}. */
final class Meanings {
    private Meanings() {}

    static List<Finding> outermostOf(List<Finding> findings) {
        var meanings = findings.stream()
                .filter(finding -> !finding.sense().isTime())
                .sorted(Comparator.comparingInt(Finding::from))
                .toList();
        var outermost =
                without(meanings, (meaning, other) -> other.containsMoreThan(meaning) || other.governs(meaning));
        return without(outermost, Meanings::takesAway);
    }

    private static boolean takesAway(Finding meaning, Finding other) {
        return !meaning.sense().isUnmeant() && other.sense().isUnmeant() && other.overlaps(meaning);
    }

    private static List<Finding> without(List<Finding> sorted, BiPredicate<Finding, Finding> isUndone) {
        var kept = new ArrayList<Finding>();
        for (int at = 0; at < sorted.size(); at++) {
            if (!isUndone(sorted, at, isUndone)) {
                kept.add(sorted.get(at));
            }
        }
        return kept;
    }

    /** Looks only at the neighbours within reach, so that a long text costs no more for each word than a short one. */
    private static boolean isUndone(List<Finding> sorted, int at, BiPredicate<Finding, Finding> isUndone) {
        var meaning = sorted.get(at);
        for (int before = at - 1; before >= 0 && canReach(sorted.get(before), meaning); before--) {
            if (isUndone.test(meaning, sorted.get(before))) {
                return true;
            }
        }
        for (int after = at + 1; after < sorted.size() && sorted.get(after).from() < meaning.to(); after++) {
            if (isUndone.test(meaning, sorted.get(after))) {
                return true;
            }
        }
        return false;
    }

    private static boolean canReach(Finding before, Finding meaning) {
        return meaning.from() - before.from() < PhraseBook.LONGEST;
    }
}
