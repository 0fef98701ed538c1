package org.thaw.sitting.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thaw.sitting.Arrivals.NOON;
import static org.thaw.sitting.Arrivals.STEADY;
import static org.thaw.sitting.Arrivals.screened;
import static org.thaw.sitting.Arrivals.wish;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.thaw.crisis.Withholding;
import org.thaw.crisis.Withholding.Ground;
import org.thaw.library.Library;
import org.thaw.library.Practice;
import org.thaw.sitting.Arrivals;
import org.thaw.sitting.course.Course;
import org.thaw.sitting.course.Move;
import org.thaw.sitting.course.Sitting;
import org.thaw.sitting.course.StopRule;
import org.thaw.sitting.course.StrongDay;
import org.thaw.sitting.plan.Activity;
import org.thaw.sitting.plan.Approach;
import org.thaw.sitting.plan.Length;
import org.thaw.sitting.plan.Plan;
import org.thaw.sitting.plan.Step;
import org.thaw.sitting.plan.Withheld;
import org.thaw.sitting.planning.Planner.Wish;
import org.thaw.sitting.told.Reply;

/** What answers given elsewhere in Thaw keep out of a sitting. */
class WithheldPlanTest {
    private static final Set<String> ALL = Library.read(java.nio.file.Path.of("content")).practices().stream()
            .map(Practice::id)
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> GENTLE = Set.of("C01", "C03", "C14", "C15");

    @Test
    void leavesTheGentleSetWhereAllElseIsWithheld() {
        Withholding answers = withholding(minus(ALL, GENTLE));

        Plan plan = Planner.plan(STEADY, wish(Length.FIFTEEN, Approach.WRITING), StrongDay.UNUSED, answers);

        assertThat(plan.steps())
                .extracting(Step::activity)
                .containsExactly(Activity.SETTING, Activity.BREATHING, Activity.MOVING, Activity.GROUNDING);
        assertThat(plan.withheld()).extracting(Withheld::why).containsOnly(Withheld.Why.ANSWERS);
    }

    @Test
    void leavesTheWayBackToTheRoomWhereAllButGroundingIsWithheld() {
        Withholding answers = withholding(minus(ALL, Set.of("C14")));

        Plan plan = Planner.plan(STEADY, wish(Length.FORTY, Approach.MOVING), StrongDay.UNUSED, answers);

        assertThat(plan.steps()).extracting(Step::activity).containsExactly(Activity.GROUNDING);
    }

    @Test
    void closesOnlyTheWayThatIsWithheld() {
        Withholding answers = withholding(Set.of("C09"));

        assertThat(Planner.withheld(STEADY, StrongDay.UNUSED, answers))
                .containsExactly(
                        new Withheld(Approach.WRITING, Withheld.Why.ANSWERS),
                        new Withheld(Approach.FOUR_DAYS, Withheld.Why.ANSWERS));
        assertThat(Planner.plan(STEADY, wish(Length.FIFTEEN, Approach.MUSIC), StrongDay.UNUSED, answers)
                        .steps())
                .extracting(Step::activity)
                .contains(Activity.MUSIC);
    }

    @Test
    void stopsASittingThatWasBegunBeforeTheAnswer() {
        Sitting writing = Arrivals.fifteenMinutesOfWriting();

        assertThat(writing.opens(Withholding.NONE)).isFalse();
        assertThat(writing.opens(withholding(Set.of("C09")))).isTrue();
        Sitting stopped =
                Course.take(writing, new Move.Stop(StopRule.ANSWERS), NOON).sitting();
        assertThat(stopped.opens(withholding(Set.of("C09")))).isFalse();
    }

    @Property(tries = 400)
    void noPlanHoldsAnythingWithheld(
            @ForAll("withheld") Set<String> withheld, @ForAll Length length, @ForAll Reply any, @ForAll Reply breath) {
        Withholding answers = withholding(withheld);
        for (Approach approach : Approach.values()) {
            Plan plan = Planner.plan(
                    screened(any, breath), new Wish(length, Optional.of(approach)), StrongDay.UNUSED, answers);

            assertThat(plan.steps().stream()
                            .filter(step ->
                                    step.activity() != Activity.GROUNDING && step.activity() != Activity.SETTING)
                            .flatMap(step -> step.activity().practice().stream()))
                    .noneMatch(withheld::contains);
        }
    }

    @Provide
    Arbitrary<Set<String>> withheld() {
        return Arbitraries.of(ALL).set();
    }

    private static Withholding withholding(Set<String> practices) {
        return practices.isEmpty()
                ? Withholding.NONE
                : new Withholding(practices, new Ground("Gentle things for now.", "/why/answers"));
    }

    private static Set<String> minus(Set<String> all, Set<String> some) {
        return all.stream().filter(one -> !some.contains(one)).collect(Collectors.toSet());
    }
}
