package org.thaw.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.thaw.library.Library;
import org.thaw.library.Practice;
import org.thaw.sitting.planning.Ground;
import org.thaw.sitting.planning.LeftOut;
import org.thaw.sitting.planning.Planned;
import org.thaw.sitting.planning.PlannedStep;

/** A planned sitting to read on a terminal. */
final class PlanInWords {
    private final Library library;

    PlanInWords(Library library) {
        this.library = library;
    }

    String of(Planned planned) {
        StringBuilder words = new StringBuilder("A sitting of " + minutes(planned.minutes()) + "\n");
        planned.say().stream().map(PlanInWords::said).forEach(words::append);
        words.append('\n');
        planned.steps().stream().map(this::step).forEach(words::append);
        if (!planned.leftOut().isEmpty()) {
            words.append("\nLeft out\n");
            byGround(planned.leftOut()).forEach((because, names) -> words.append("  ")
                    .append(String.join(", ", names))
                    .append("\n    ")
                    .append(because)
                    .append('\n'));
        }
        return words.toString();
    }

    private static String said(Ground ground) {
        return ground.because() + ground.see().map(page -> " See " + page + ".").orElse("") + "\n";
    }

    private String step(PlannedStep step) {
        String what = step.isQuiet() ? "Quiet, with nothing to do" : name(step.practice());
        return "  " + what + ", " + minutes(step.minutes()) + (step.isStrong() ? ", strong" : "") + "\n    "
                + step.because() + grounds(step.evidence()) + "\n";
    }

    private Map<String, List<String>> byGround(List<LeftOut> leftOut) {
        return leftOut.stream()
                .collect(Collectors.groupingBy(
                        one -> one.because() + grounds(one.evidence()),
                        LinkedHashMap::new,
                        Collectors.mapping(one -> name(one.practice()), Collectors.toList())));
    }

    private static String grounds(List<String> evidence) {
        return evidence.isEmpty() ? "" : " (" + String.join(", ", evidence) + ")";
    }

    private String name(String practice) {
        return practice + " " + library.practice(practice).map(Practice::title).orElse("");
    }

    private static String minutes(int minutes) {
        return minutes == 1 ? "1 minute" : minutes + " minutes";
    }
}
