package org.thaw.sitting.planning;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.thaw.crisis.Withholding;
import org.thaw.library.Practice.Intensity;
import org.thaw.reasons.judgement.Complaint;
import org.thaw.sitting.course.StopRule;
import org.thaw.sitting.course.StrongDay;
import org.thaw.sitting.plan.Activity;
import org.thaw.sitting.plan.Approach;
import org.thaw.sitting.plan.Length;
import org.thaw.sitting.plan.Plan;
import org.thaw.sitting.plan.Step;
import org.thaw.sitting.plan.Withheld;
import org.thaw.sitting.planning.profile.Past;
import org.thaw.sitting.planning.profile.Privacy;
import org.thaw.sitting.planning.profile.Profile;
import org.thaw.sitting.planning.profile.Screen;
import org.thaw.sitting.told.Arrival;
import org.thaw.sitting.told.Screening;

/**
 * Turns a plan into what a sitting runs through, and plans around a way that a person chose themselves. The rules are
 * {@link Planning}’s; of the hour nothing is asked here, since the person has said how long and by which way.
 */
public final class Planner {
    private static final LocalDate ANY_DAY = LocalDate.EPOCH;
    private static final int NOON = 12;

    private Planner() {}

    /** What there is to plan from; the approach is left out where none was chosen. */
    public record Wish(Length length, Optional<Approach> approach) {}

    public static Plan plan(Arrival arrival, Wish wish, StrongDay today, Withholding answers) {
        Profile profile = profile(arrival, wish.length(), today, answers);
        Planned planned = wish.approach()
                .flatMap(Planner::chosen)
                .map(chosen -> Planning.withAll().around(profile, chosen))
                .orElseGet(() -> Planning.withAll().plan(profile));
        return plan(planned.steps(), withheld(arrival, today, answers));
    }

    /** The plan that a sitting runs through. Where there is only the way back, the sitting itself goes round it. */
    public static Plan plan(List<PlannedStep> planned, List<Withheld> withheld) {
        List<Step> steps = planned.stream().map(Planner::step).toList();
        boolean onlyBack = steps.stream().allMatch(step -> step.activity() == Activity.GROUNDING);
        List<Step> run = onlyBack ? List.of(steps.getLast()) : steps;
        return new Plan(run.stream().mapToInt(Step::minutes).sum(), run, withheld);
    }

    private static Step step(PlannedStep planned) {
        Activity activity = planned.isQuiet() ? Activity.BEING : Activity.of(planned.practice());
        return new Step(
                planned.phase(), activity, planned.minutes(), planned.intensity(), Optional.of(planned.because()));
    }

    /** Every way that is closed to a person who arrives like this, and has answered elsewhere like that. */
    public static List<Withheld> withheld(Arrival arrival, StrongDay today, Withholding answers) {
        if (StopRule.heavy(arrival.distress())) {
            return closed(Withheld.Why.HEAVY, approach -> true);
        }
        if (!screens(arrival.screening()).isEmpty()) {
            return closed(Withheld.Why.SCREEN, approach -> true);
        }
        if (gentleOnly(arrival, answers)) {
            return closed(Withheld.Why.ANSWERS, approach -> true);
        }
        return Stream.concat(
                        closed(Withheld.Why.ANSWERS, approach -> approach.withheld(answers)).stream(),
                        closed(
                                Withheld.Why.STRONG_TODAY,
                                approach -> approach.strong() && today.isUsed() && !approach.withheld(answers))
                                .stream())
                .toList();
    }

    /** Whether the screen, or answers given elsewhere, leave only the gentle set (EVIDENCE C, screen before). */
    public static boolean gentleOnly(Arrival arrival, Withholding answers) {
        return !screens(arrival.screening()).isEmpty()
                || answers.practices().containsAll(Practices.outsideTheGentleSet());
    }

    /** What the screen says; which of its list is true is never asked, and “not sure” counts as a yes. */
    public static Set<Screen> screens(Screening screening) {
        Set<Screen> screens = EnumSet.noneOf(Screen.class);
        if (screening.gentleOnly()) {
            screens.add(Screen.SOME_OF_IT);
        }
        if (screening.withoutBreathing()) {
            screens.add(Screen.BREATH);
        }
        return screens;
    }

    private static Optional<Chosen> chosen(Approach approach) {
        Intensity intensity = approach.strong() ? Intensity.STRONG : approach.intensity();
        return approach.activity().practice().map(practice -> new Chosen(practice, intensity));
    }

    private static Profile profile(Arrival arrival, Length length, StrongDay today, Withholding answers) {
        return new Profile(
                Complaint.NONE,
                screens(arrival.screening()),
                arrival.distress().value(),
                arrival.numbness().value(),
                length.minutes(),
                Intensity.GENTLE,
                ANY_DAY,
                NOON,
                Privacy.ALONE,
                today.isUsed() ? List.of(Past.strongAt(ANY_DAY.atTime(NOON, 0))) : List.of(),
                reasons(answers));
    }

    /** What is withheld, each with the reason that is said of it. */
    public static Map<String, String> reasons(Withholding withholding) {
        Map<String, String> reasons = new HashMap<>();
        for (String practice : withholding.practices()) {
            withholding.ground(practice).ifPresent(ground -> reasons.put(practice, ground.brief()));
        }
        return reasons;
    }

    private static List<Withheld> closed(Withheld.Why why, Predicate<Approach> which) {
        return Arrays.stream(Approach.values())
                .filter(which)
                .map(approach -> new Withheld(approach, why))
                .toList();
    }
}
