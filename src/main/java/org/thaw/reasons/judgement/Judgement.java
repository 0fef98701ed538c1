package org.thaw.reasons.judgement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.thaw.library.interview.Contradiction;
import org.thaw.library.interview.Urgency;

/**
 * Everything that the answers say. It is no diagnosis.
 *
 * @param verdicts one for each reason; those that fit best come first, and among equals those that belong to the
 *     complaint
 * @param urgent what red flags call for, the most pressing first
 * @param withheld ids of practices that are closed for now
 * @param contradictions answers that can’t all be; they were weighed as given
 * @param disagreeing ids of questions where the answer and the dates of a medicine say different things
 * @param unknownMedicines names that are not known
 * @param answers what was weighed: the person’s answers, and those that the medicines gave
 */
public record Judgement(
        Complaint complaint,
        List<Verdict> verdicts,
        SortedSet<Urgency> urgent,
        Set<String> withheld,
        List<Contradiction> contradictions,
        List<String> disagreeing,
        List<String> unknownMedicines,
        Answers answers) {
    public Judgement {
        verdicts = List.copyOf(verdicts);
        urgent = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(urgent));
        withheld = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(withheld));
        contradictions = List.copyOf(contradictions);
        disagreeing = List.copyOf(disagreeing);
        unknownMedicines = List.copyOf(unknownMedicines);
    }

    /** The verdicts of one band, in order. */
    public List<Verdict> in(Band band) {
        return verdicts.stream().filter(verdict -> verdict.band() == band).toList();
    }

    /** The verdict about one reason. */
    public Optional<Verdict> about(String reason) {
        return verdicts.stream()
                .filter(verdict -> verdict.reason().equals(reason))
                .findFirst();
    }

    /** What a person said is private; it is not for logs. */
    @Override
    public String toString() {
        return "Judgement";
    }
}
