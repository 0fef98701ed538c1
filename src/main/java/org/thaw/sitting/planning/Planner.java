package org.thaw.sitting.planning;

import org.thaw.sitting.plan.Phase;
import static org.thaw.sitting.plan.Activity.BEING;
import static org.thaw.sitting.plan.Activity.BREATHING;
import static org.thaw.sitting.plan.Activity.GROUNDING;
import static org.thaw.sitting.plan.Activity.MOVING;
import static org.thaw.sitting.plan.Activity.SETTING;
import static org.thaw.sitting.plan.Phase.ALLOW;
import static org.thaw.sitting.plan.Phase.APPROACH;
import static org.thaw.sitting.plan.Phase.CLOSE;
import static org.thaw.sitting.plan.Phase.SETTLE;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.thaw.crisis.Withholding;
import org.thaw.sitting.course.StopRule;
import org.thaw.sitting.course.StrongDay;
import org.thaw.sitting.plan.Activity;
import org.thaw.sitting.plan.Approach;
import org.thaw.sitting.plan.Length;
import org.thaw.sitting.plan.Plan;
import org.thaw.sitting.plan.Step;
import org.thaw.sitting.plan.Withheld;
import org.thaw.sitting.told.Arrival;
import org.thaw.sitting.told.Screening;

/**
 * Turns how a person arrives and what they wish for into a plan. The rules are those of EVIDENCE C; the minutes are
 * our own judgement, since nothing has been tested for bringing back crying.
 */
public final class Planner {
    /** EVIDENCE C, C03 takes five to ten minutes. */
    private static final int LONGEST_BREATHING = 10;

    private Planner() {}

    /** What there is to plan from; the approach is left out where none was chosen. */
    public record Wish(Length length, Optional<Approach> approach) {}

    public static Plan plan(Arrival arrival, Wish wish, StrongDay today, Withholding answers) {
        List<Withheld> withheld = withheld(arrival, today, answers);
        if (StopRule.heavy(arrival.distress()) || withheld(MOVING, answers)) {
            return new Plan(2, List.of(back(2)), withheld);
        }
        Activity calm = settling(arrival.screening(), answers);
        List<Step> steps = gentleOnly(arrival, answers) ? gentle(calm, wish.length()) : opening(calm, wish, withheld);
        return new Plan(wish.length().minutes(), steps, withheld);
    }

    /** Every way that is closed to a person who arrives like this, and has answered elsewhere like that. */
    static List<Withheld> withheld(Arrival arrival, StrongDay today, Withholding answers) {
        if (StopRule.heavy(arrival.distress())) {
            return closed(Withheld.Why.HEAVY, approach -> true);
        }
        if (arrival.screening().gentleOnly()) {
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
        return arrival.screening().gentleOnly()
                || Arrays.stream(Approach.values())
                        .filter(approach -> approach != Approach.MOVING)
                        .allMatch(approach -> approach.withheld(answers));
    }

    private static boolean withheld(Activity activity, Withholding answers) {
        return activity.practice().filter(answers::covers).isPresent();
    }

    private static List<Withheld> closed(Withheld.Why why, Predicate<Approach> which) {
        return Arrays.stream(Approach.values())
                .filter(which)
                .map(approach -> new Withheld(approach, why))
                .toList();
    }

    private static List<Step> gentle(Activity calm, Length length) {
        return switch (length) {
            case FIVE -> List.of(setting(1), Step.gentle(SETTLE, calm, 3), back(1));
            case FIFTEEN ->
                List.of(setting(1), Step.gentle(SETTLE, calm, 6), Step.gentle(APPROACH, MOVING, 6), back(2));
            case FORTY ->
                List.of(setting(5), Step.gentle(SETTLE, calm, 10), Step.gentle(APPROACH, MOVING, 20), back(5));
        };
    }

    private static List<Step> opening(Activity calm, Wish wish, List<Withheld> withheld) {
        return switch (wish.length()) {
            case FIVE -> List.of(setting(1), Step.gentle(SETTLE, calm, 2), being(1), back(1));
            case FIFTEEN -> opening(calm, approach(wish, withheld, 5), 3, 4, 2);
            case FORTY -> opening(calm, approach(wish, withheld, 14), 5, 15, 5);
        };
    }

    /** Minutes that an approach does not need go to settling, as far as it has room, and then to the quiet. */
    private static List<Step> opening(Activity calm, Planned approach, int settle, int allow, int close) {
        int longer = Math.min(LONGEST_BREATHING - settle, approach.spare());
        return Stream.of(
                        setting(1),
                        Step.gentle(SETTLE, calm, settle + longer),
                        approach.step(),
                        being(allow + approach.spare() - longer),
                        back(close))
                .toList();
    }

    private record Planned(Step step, int spare) {}

    /** A closed way, or none chosen, gives room to moving: no approach is ever put in the place of another. */
    private static Planned approach(Wish wish, List<Withheld> withheld, int minutes) {
        Step step = wish.approach()
                .filter(chosen -> withheld.stream().noneMatch(one -> one.approach() == chosen))
                .map(chosen -> chosen.step(minutes))
                .orElseGet(() -> Step.gentle(APPROACH, MOVING, minutes));
        return new Planned(step, minutes - step.minutes());
    }

    private static Activity settling(Screening screening, Withholding answers) {
        return screening.withoutBreathing() || withheld(BREATHING, answers) ? MOVING : BREATHING;
    }

    private static Step setting(int minutes) {
        return Step.gentle(SETTLE, SETTING, minutes);
    }

    private static Step being(int minutes) {
        return Step.gentle(ALLOW, BEING, minutes);
    }

    private static Step back(int minutes) {
        return Step.gentle(CLOSE, GROUNDING, minutes);
    }
}
