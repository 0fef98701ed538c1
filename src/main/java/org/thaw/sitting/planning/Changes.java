package org.thaw.sitting.planning;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.thaw.library.Practice.Intensity;
import org.thaw.sitting.plan.Phase;
import org.thaw.sitting.planning.profile.Profile;

/**
 * A proposed sitting as a person has changed it. Every change is held against the same rules: what is closed stays
 * closed, it never lasts longer than wished, it begins with settling and ends with the way back, and is strong once at
 * most. What is only not proposed is theirs to choose.
 */
public final class Changes {
    private final Profile profile;
    private final Openness openness;
    private final List<PlannedStep> steps;

    private Changes(Profile profile, Openness openness, List<PlannedStep> steps) {
        this.profile = profile;
        this.openness = openness;
        this.steps = List.copyOf(steps);
    }

    /** Nothing changed yet. */
    static Changes none(Profile profile, Openness openness, Planned proposed) {
        return new Changes(profile, openness, proposed.steps());
    }

    /** The same changes again, from {@link #written}; empty where the rules do not allow what is written. */
    public Optional<Changes> read(String written) {
        List<PlannedStep> read = new ArrayList<>();
        for (String each : written.split(",", -1)) {
            Optional<PlannedStep> step = StepText.read(each).map(this::withItsGround);
            if (step.isEmpty()) {
                return Optional.empty();
            }
            read.add(step.get());
        }
        return allowed(read);
    }

    /** The steps in a form that {@link #read} reads; it tells nothing of the person. */
    public String written() {
        return String.join(",", steps.stream().map(StepText::of).toList());
    }

    public List<PlannedStep> steps() {
        return steps;
    }

    /** How long it takes, in minutes. */
    public int minutes() {
        return steps.stream().mapToInt(PlannedStep::minutes).sum();
    }

    /** With this step a minute longer, where that is allowed. */
    public Optional<Changes> longer(int index) {
        return changed(index, step -> step.lasting(step.minutes() + 1), 1);
    }

    /** With this step a minute shorter, where that is allowed. */
    public Optional<Changes> shorter(int index) {
        return changed(index, step -> step.lasting(step.minutes() - 1), -1);
    }

    /** Without this step, where it may be left out. */
    public Optional<Changes> without(int index) {
        List<PlannedStep> fewer = new ArrayList<>(steps);
        fewer.remove(index);
        return allowed(fewer);
    }

    /** With another practice in the place of this step, as long as it can be within the time. */
    public Optional<Changes> instead(int index, String practice) {
        int room = profile.minutes() - minutes() + steps.get(index).minutes();
        return Practices.of(practice)
                .filter(one -> one.fits(steps.get(index).phase()) && one.least() <= room)
                .map(one -> StepText.step(
                        steps.get(index).phase(),
                        one,
                        Math.clamp(steps.get(index).minutes(), one.least(), Math.min(room, one.most()))))
                .flatMap(step -> changed(index, _ -> step, 0));
    }

    /** The practices that may stand in the place of this step, in the order of the evidence. */
    public List<Other> others(int index) {
        return Stream.of(Practices.values())
                .map(Practices::id)
                .filter(id -> !id.equals(steps.get(index).practice()))
                .filter(id -> instead(index, id).isPresent())
                .map(this::other)
                .toList();
    }

    /** How strong a practice is that may be put in, and on which ground it was not proposed, where there is one. */
    private Other other(String practice) {
        Practices one = Practices.of(practice).orElseThrow();
        return new Other(one.id(), one.intensity(), openness.ground(practice));
    }

    /** A practice that a person may put in. */
    public record Other(String practice, Intensity intensity, Optional<String> notProposed) {}

    private Optional<Changes> changed(int index, UnaryOperator<PlannedStep> change, int minutes) {
        int other = steps.get(index).minutes() + minutes;
        if (other < 1 || other > PlannedStep.LONGEST) {
            return Optional.empty();
        }
        List<PlannedStep> changed = new ArrayList<>(steps);
        changed.set(index, change.apply(steps.get(index)));
        return allowed(changed);
    }

    /** A step that stands as it was proposed keeps its ground. */
    private PlannedStep withItsGround(PlannedStep read) {
        return steps.stream()
                .filter(step -> step.phase() == read.phase() && step.practice().equals(read.practice()))
                .findFirst()
                .map(step -> step.lasting(read.minutes()))
                .orElse(read);
    }

    private Optional<Changes> allowed(List<PlannedStep> changed) {
        return isAllowed(changed) ? Optional.of(new Changes(profile, openness, changed)) : Optional.empty();
    }

    private boolean isAllowed(List<PlannedStep> changed) {
        return hasItsEnds(changed)
                && isInOrder(changed)
                && changed.stream().mapToInt(PlannedStep::minutes).sum() <= profile.minutes()
                && changed.stream().filter(PlannedStep::isStrong).count() <= 1
                && IntStream.range(1, changed.size() - 1).mapToObj(changed::get).allMatch(this::isAllowed);
    }

    private boolean hasItsEnds(List<PlannedStep> changed) {
        return changed.size() >= 2
                && isEnd(changed.getFirst(), steps.getFirst())
                && isEnd(changed.getLast(), steps.getLast());
    }

    /** The first and the last step may only last longer or shorter, and the way back not less than two minutes. */
    private static boolean isEnd(PlannedStep changed, PlannedStep proposed) {
        Practices practice = Practices.of(proposed.practice()).orElseThrow();
        return changed.phase() == proposed.phase()
                && changed.practice().equals(proposed.practice())
                && changed.minutes() >= practice.least()
                && changed.minutes() <= practice.most();
    }

    private static boolean isInOrder(List<PlannedStep> changed) {
        List<Phase> phases = changed.stream().map(PlannedStep::phase).toList();
        List<PlannedStep> between = changed.subList(1, changed.size() - 1);
        Set<String> kinds = between.stream()
                .map(step -> step.isQuiet() ? "quiet" : step.phase() + step.practice())
                .collect(toUnmodifiableSet());
        return phases.stream().sorted().toList().equals(phases) && kinds.size() == between.size();
    }

    private boolean isAllowed(PlannedStep step) {
        if (step.isQuiet()) {
            return steps.stream().anyMatch(PlannedStep::isQuiet) && step.minutes() <= Steps.LONGEST_QUIET;
        }
        return Practices.of(step.practice())
                .filter(openness::isAllowed)
                .filter(one -> one.fits(step.phase()))
                .filter(one -> step.minutes() >= one.least() && step.minutes() <= one.most())
                .isPresent();
    }
}
