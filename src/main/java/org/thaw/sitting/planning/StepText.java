package org.thaw.sitting.planning;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.sitting.plan.Phase;

/** A step as the form of a plan carries it: its phase, its practice and its minutes. */
final class StepText {
    private static final Pattern STEP = Pattern.compile("([A-Z]+):(C\\d\\d):(\\d{1,2})");

    private StepText() {}

    static String of(PlannedStep step) {
        return step.phase() + ":" + step.practice() + ":" + step.minutes();
    }

    static Optional<PlannedStep> read(String written) {
        Matcher matcher = STEP.matcher(written);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int minutes = Integer.parseInt(matcher.group(3));
        return Arrays.stream(Phase.values())
                .filter(phase -> phase.name().equals(matcher.group(1)))
                .findFirst()
                .filter(_ -> minutes >= 1 && minutes <= PlannedStep.LONGEST)
                .flatMap(phase -> Practices.of(matcher.group(2))
                        .filter(one -> phase != Phase.ALLOW || !PlannedStep.DAMPENING.contains(one.id()))
                        .map(one -> step(phase, one, minutes)));
    }

    /** A step that a person put in. */
    static PlannedStep step(Phase phase, Practices one, int minutes) {
        return new PlannedStep(phase, one.id(), minutes, one.intensity(), "You chose this.", List.of(one.id()));
    }
}
