package org.thaw.sitting.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thaw.sitting.Arrivals.STEADY;
import static org.thaw.sitting.Arrivals.heavy;
import static org.thaw.sitting.Arrivals.screened;
import static org.thaw.sitting.Arrivals.wish;

import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.thaw.crisis.Withholding;
import org.thaw.sitting.Arrivals;
import org.thaw.sitting.course.StrongDay;
import org.thaw.sitting.plan.Activity;
import org.thaw.sitting.plan.Approach;
import org.thaw.sitting.plan.Length;
import org.thaw.sitting.plan.Phase;
import org.thaw.sitting.plan.Plan;
import org.thaw.sitting.plan.Step;
import org.thaw.sitting.plan.Withheld;
import org.thaw.sitting.planning.Planner.Wish;
import org.thaw.sitting.told.Arrival;
import org.thaw.sitting.told.Reply;

class PlannerTest {
    private static final Set<Activity> GENTLE_SET =
            EnumSet.of(Activity.SETTING, Activity.BREATHING, Activity.GROUNDING, Activity.MOVING);
    private static final StrongDay USED = new StrongDay(Optional.of(ZonedDateTime.parse("2026-11-23T00:00:00Z")));

    @Test
    void givesFifteenMinutesTheirFourParts() {
        Plan plan = Planner.plan(STEADY, wish(Length.FIFTEEN, Approach.WRITING), StrongDay.UNUSED, Withholding.NONE);

        assertThat(plan.steps())
                .extracting(Step::activity)
                .containsExactly(
                        Activity.SETTING, Activity.BREATHING, Activity.WRITING, Activity.BEING, Activity.GROUNDING);
        assertThat(plan.steps()).extracting(Step::minutes).containsExactly(1, 2, 8, 2, 2);
    }

    @Test
    void hasNoTimeToComeNearerInFiveMinutes() {
        Plan plan =
                Planner.plan(STEADY, wish(Length.FIVE, Approach.SONG_OF_SOMEONE), StrongDay.UNUSED, Withholding.NONE);

        assertThat(plan.steps()).noneMatch(step -> step.phase() == Phase.APPROACH || step.strong());
    }

    @Test
    void keepsWritingAtTenMinutesAndEndsSoonerInsteadOfFillingUp() {
        Plan plan = Planner.plan(STEADY, wish(Length.FORTY, Approach.WRITING), StrongDay.UNUSED, Withholding.NONE);

        assertThat(plan.steps()).extracting(Step::minutes).containsExactly(3, 5, 10, 15, 3);
    }

    @Test
    void letsMovingTakeThePlaceOfBreathingWhereTheBreathIsNotSafe() {
        for (Reply breath : List.of(Reply.YES, Reply.UNSURE)) {
            Plan plan = Planner.plan(
                    screened(Reply.NO, breath),
                    wish(Length.FIFTEEN, Approach.MUSIC),
                    StrongDay.UNUSED,
                    Withholding.NONE);

            assertThat(plan.steps())
                    .extracting(Step::activity)
                    .contains(Activity.MOVING)
                    .doesNotContain(Activity.BREATHING);
        }
    }

    @Test
    void plansNothingButTheWayBackWhereItIsHeavyOnArrival() {
        Plan plan = Planner.plan(heavy(7), wish(Length.FORTY, Approach.MUSIC), StrongDay.UNUSED, Withholding.NONE);

        assertThat(plan.steps()).extracting(Step::activity).containsExactly(Activity.GROUNDING);
        assertThat(plan.withheld()).extracting(Withheld::approach).contains(Approach.values());
    }

    @Test
    void plansAsWishedJustBelowHeavy() {
        Plan plan = Planner.plan(heavy(6), wish(Length.FIFTEEN, Approach.MUSIC), StrongDay.UNUSED, Withholding.NONE);

        assertThat(plan.steps()).extracting(Step::activity).contains(Activity.MUSIC);
    }

    @Test
    void givesThePagesOfFourDaysTheirTimeAndAShortSittingTheUsualPage() {
        Plan forty = Planner.plan(STEADY, wish(Length.FORTY, Approach.FOUR_DAYS), StrongDay.UNUSED, Withholding.NONE);
        Plan fifteen =
                Planner.plan(STEADY, wish(Length.FIFTEEN, Approach.FOUR_DAYS), StrongDay.UNUSED, Withholding.NONE);

        assertThat(forty.steps())
                .filteredOn(step -> step.activity() == Activity.WRITING)
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.strong()).isTrue();
                    assertThat(step.minutes()).isBetween(15, 20);
                });
        assertThat(fifteen.steps())
                .filteredOn(step -> step.activity() == Activity.WRITING)
                .singleElement()
                .satisfies(step -> assertThat(step.strong()).isFalse());
    }

    @Test
    void closesASecondStrongPracticeOfTheDayAndPutsNoOtherSongInItsPlace() {
        Plan plan = Planner.plan(STEADY, wish(Length.FORTY, Approach.SONG_OF_SOMEONE), USED, Withholding.NONE);

        assertThat(plan.steps()).noneMatch(Step::strong).noneMatch(step -> step.activity() == Activity.MUSIC);
        assertThat(plan.withheld())
                .containsExactly(
                        new Withheld(Approach.FOUR_DAYS, Withheld.Why.STRONG_TODAY),
                        new Withheld(Approach.SONG_OF_SOMEONE, Withheld.Why.STRONG_TODAY),
                        new Withheld(Approach.BOX, Withheld.Why.STRONG_TODAY));
    }

    @Property
    void anyYesOrNotSureLeavesOnlyTheGentleSet(@ForAll("screenedOut") Arrival arrival, @ForAll("wishes") Wish wish) {
        Plan plan = Planner.plan(arrival, wish, StrongDay.UNUSED, Withholding.NONE);

        assertThat(plan.steps()).extracting(Step::activity).isSubsetOf(GENTLE_SET);
    }

    @Property
    void neverLastsLongerThanWished(@ForAll("arrivals") Arrival arrival, @ForAll("wishes") Wish wish) {
        Plan plan = Planner.plan(arrival, wish, StrongDay.UNUSED, Withholding.NONE);

        assertThat(plan.steps().stream().mapToInt(Step::minutes).sum())
                .isEqualTo(plan.minutes())
                .isLessThanOrEqualTo(wish.length().minutes());
    }

    @Property
    void neverBreathesWhereTheBreathIsNotSafe(@ForAll("arrivals") Arrival arrival, @ForAll("wishes") Wish wish) {
        Plan plan = Planner.plan(arrival, wish, StrongDay.UNUSED, Withholding.NONE);

        boolean breathes = plan.steps().stream().anyMatch(step -> step.activity() == Activity.BREATHING);
        assertThat(breathes && arrival.screening().withoutBreathing()).isFalse();
    }

    @Provide
    static Arbitrary<Arrival> arrivals() {
        return Arrivals.any();
    }

    @Provide
    static Arbitrary<Arrival> screenedOut() {
        return arrivals().filter(arrival -> arrival.screening().anyOfThese() != Reply.NO);
    }

    @Provide
    static Arbitrary<Wish> wishes() {
        return Arrivals.wishes();
    }
}
