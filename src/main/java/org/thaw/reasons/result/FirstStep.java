package org.thaw.reasons.result;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.thaw.crisis.Withholding;
import org.thaw.library.Library;
import org.thaw.library.Practice;
import org.thaw.library.Prose;
import org.thaw.library.Reason;

/**
 * What to do first about one reason.
 *
 * @param html the words of the reason’s own page
 * @param practices those that suit and are not withheld
 */
record FirstStep(Reason reason, String html, List<Practice> practices) {
    private static final String HEADING = "A first step";
    /** A note’s number leads to the foot of the reason’s page; here it would lead nowhere. */
    private static final String NOTE_NUMBER = "<sup>.*?</sup>";

    FirstStep {
        practices = List.copyOf(practices);
    }

    /** One for each reason; a practice is offered once, under the first it suits. */
    static List<FirstStep> of(List<Reason> reasons, Library library, Withholding withholding) {
        Set<Practice> offered = new HashSet<>();
        return reasons.stream()
                .map(reason -> of(reason, library, withholding))
                .map(step -> new FirstStep(
                        step.reason(),
                        step.html(),
                        step.practices().stream().filter(offered::add).toList()))
                .toList();
    }

    private static FirstStep of(Reason reason, Library library, Withholding withholding) {
        return new FirstStep(
                reason,
                reason.words()
                        .section(HEADING)
                        .map(Prose.Section::html)
                        .orElse("")
                        .replaceAll(NOTE_NUMBER, ""),
                reason.practices().stream()
                        .filter(id -> !withholding.covers(id))
                        .map(library::practice)
                        .flatMap(Optional::stream)
                        .toList());
    }
}
