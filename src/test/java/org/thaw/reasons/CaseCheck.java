package org.thaw.reasons;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.thaw.library.interview.Urgency;
import org.thaw.reasons.judgement.Band;
import org.thaw.reasons.judgement.Judgement;
import org.thaw.reasons.judgement.Verdict;

/** Every way in which a judgement is not what a written case expects. */
final class CaseCheck {
    private static final Set<String> GENTLE_SET = Set.of("C01", "C03", "C14", "C15");
    private static final Set<String> GROUNDING = Set.of("C14");

    private final WrittenCase written;
    private final Judgement judgement;
    private final Set<String> practices;
    private final List<String> mismatches = new ArrayList<>();

    private CaseCheck(WrittenCase written, Judgement judgement, Set<String> practices) {
        this.written = written;
        this.judgement = judgement;
        this.practices = practices;
    }

    /** @param practices ids of all practices */
    static List<String> of(WrittenCase written, Judgement judgement, Set<String> practices) {
        CaseCheck check = new CaseCheck(written, judgement, practices);
        check.complaint();
        check.bands();
        check.urgent();
        check.withheld();
        check.contradictions();
        return check.mismatches;
    }

    private void complaint() {
        String found = judgement.complaint().word();
        if (written.expects("complaint") && !written.expected("complaint").contains(found)) {
            wrong("complaint is " + found + " and not one of " + written.expected("complaint"));
        }
    }

    private void bands() {
        bands("fits", Set.of(Band.FITS));
        bands("may_or_fits", Set.of(Band.MAY, Band.FITS));
        bands("not_fits", Set.of(Band.MAY, Band.UNKNOWN, Band.UNLIKELY));
        bands("unlikely", Set.of(Band.UNLIKELY));
        if (written.expectedWord("unknown").equals("all")) {
            judgement.verdicts().stream()
                    .filter(verdict -> verdict.band() != Band.UNKNOWN)
                    .forEach(verdict -> wrong(told(verdict) + " and not unknown"));
        }
    }

    private void bands(String field, Set<Band> right) {
        for (String reason : written.expected(field)) {
            Verdict verdict = judgement.about(reason).orElseThrow();
            if (!right.contains(verdict.band())) {
                wrong(told(verdict) + " and not " + field);
            }
        }
    }

    private static String told(Verdict verdict) {
        return verdict.reason() + " is " + verdict.band().word() + " for " + questions(verdict.pointsTo()) + " against "
                + questions(verdict.pointsAway());
    }

    private static List<String> questions(List<org.thaw.reasons.judgement.Line> lines) {
        return lines.stream()
                .map(line -> line.question().id() + "=" + line.answer().word())
                .toList();
    }

    private void urgent() {
        compare(
                "urgent",
                judgement.urgent().stream().map(Urgency::code).collect(Collectors.toSet()),
                written.expected("urgent"));
    }

    private void withheld() {
        Set<String> least =
                switch (written.expectedWord("withheld")) {
                    case "screen" -> without(GENTLE_SET);
                    case "grounding_only" -> without(GROUNDING);
                    default -> written.expected("withheld");
                };
        compare("withheld", judgement.withheld(), least);
    }

    private Set<String> without(Set<String> open) {
        Set<String> closed = new TreeSet<>(practices);
        closed.removeAll(open);
        return closed;
    }

    private void compare(String field, Set<String> found, Set<String> least) {
        Set<String> missing = new TreeSet<>(least);
        missing.removeAll(found);
        if (!missing.isEmpty()) {
            wrong(field + " lacks " + missing);
        }
        Set<String> tooMuch = new TreeSet<>(found);
        tooMuch.removeAll(least);
        tooMuch.removeAll(written.expected(field + "_may"));
        if (!tooMuch.isEmpty()) {
            wrong(field + " has " + tooMuch + " besides");
        }
    }

    /** Nobody in these stories says two things that can't both be. */
    private void contradictions() {
        judgement.contradictions().forEach(it -> wrong("contradiction " + it.id()));
        judgement.disagreeing().forEach(it -> wrong("the dates disagree with " + it));
    }

    private void wrong(String what) {
        mismatches.add(written.name() + ": " + what);
    }
}
