package org.thaw.insight.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.thaw.insight.trial.Arm.FIRST;
import static org.thaw.insight.trial.Arm.SECOND;

import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnswerTest {
    private static final Schedule TEN =
            new Schedule(List.of(FIRST, SECOND, FIRST, SECOND, FIRST, SECOND, FIRST, SECOND, FIRST, SECOND));

    /** Of the 6 × 20 orders only the one drawn and its mirror show so much. */
    @Test
    void countsTheOrdersThatShowAsMuch() {
        Results apart = results(TEN, day -> TEN.arms().get(day) == FIRST ? 7 : 4);

        assertThat(p(apart)).isEqualTo(2.0 / 120, within(1e-12));
        assertThat(answer(apart)).isInstanceOfSatisfying(Answer.Higher.class, higher -> {
            assertThat(higher.arm()).isEqualTo(FIRST);
            assertThat(higher.effect().difference()).isEqualTo(3, within(1e-12));
        });
    }

    @Test
    void saysChanceWhereNothingDiffers() {
        Results same = results(TEN, day -> 5);

        assertThat(p(same)).isEqualTo(1);
        assertThat(answer(same)).isInstanceOfSatisfying(Answer.MayBeChance.class, chance -> {
            assertThat(chance.effect().low()).isEqualTo(0, within(1e-12));
            assertThat(chance.effect().high()).isEqualTo(0, within(1e-12));
        });
    }

    /** By hand: block means 4 and 4, differences 1 and 1, left over 2, and 10 − 2 − 1 days free. */
    @Test
    void reckonsTheRangeByLeastSquaresWithALevelForEachBlock() {
        double[] scores = {5, 3, 4, 4, 5, 3, 5, 3, 4, 4};
        Effect effect = Effect.of(results(TEN, day -> scores[day])).orElseThrow();

        // first: 5 4 5 5 4, second: 3 4 3 3 4; in blocks (5,4|3,4) and (5,5,4|3,3,4)
        double weight = 1 + 1.5;
        double difference = (1 * 1.0 + 1.5 * 4.0 / 3) / weight;
        double spread = 2 + 4;
        double left = spread - difference * (1 * 1.0 + 1.5 * 4.0 / 3);
        double half = 2.364624 * Math.sqrt(left / 7 / weight);
        assertThat(effect.difference()).isEqualTo(difference, within(1e-9));
        assertThat(effect.low()).isEqualTo(difference - half, within(1e-5));
        assertThat(effect.high()).isEqualTo(difference + half, within(1e-5));
    }

    @Test
    void aLevelThatChangesFromBlockToBlockChangesNothing() {
        double[] scores = {5, 3, 4, 4, 5, 3, 5, 3, 4, 4};
        Results level = results(TEN, day -> scores[day]);
        Results lower = results(TEN, day -> scores[day] - (day < 4 ? 3 : 0));

        assertThat(Effect.of(lower)).isEqualTo(Effect.of(level));
        assertThat(p(lower)).isEqualTo(p(level));
    }

    @Test
    void takesMissedDaysAsMissed() {
        Results some =
                results(TEN, day -> day % 3 == 1 ? Double.NaN : TEN.arms().get(day) == FIRST ? 7 : 4);

        assertThat(some.noted(FIRST)).isEqualTo(4);
        assertThat(some.noted(SECOND)).isEqualTo(3);
        assertThat(Effect.of(some).orElseThrow().difference()).isEqualTo(3, within(1e-12));
        assertThat(p(some)).isBetween(2.0 / 120, 0.2);
    }

    @Test
    void saysNothingOfOneWayAlone() {
        assertThat(answer(results(TEN, day -> TEN.arms().get(day) == FIRST ? 7 : Double.NaN)))
                .isInstanceOf(Answer.TooFew.class);
        assertThat(answer(results(TEN, day -> Double.NaN))).isInstanceOf(Answer.TooFew.class);
        assertThat(answer(results(TEN, day -> day < 2 ? 5 : Double.NaN))).isInstanceOf(Answer.TooFew.class);
    }

    @Test
    void concludesNothingFromStoppingAfterALook() {
        Results apart = results(TEN, day -> TEN.arms().get(day) == FIRST ? 7 : 4);

        assertThat(Answer.of(apart, Answer.Course.STOPPED_AFTER_LOOKING, new SplittableRandom(1)))
                .isInstanceOf(Answer.StoppedAfterLooking.class);
        assertThat(Answer.of(apart, Answer.Course.STOPPED_UNSEEN, new SplittableRandom(1)))
                .isInstanceOf(Answer.Higher.class);
    }

    /** Where the orders are too many to look at each, some are drawn: about the same comes out. */
    @Test
    void drawsOrdersWhereTheyAreMany() {
        Schedule forty = Schedule.draw(40, new SplittableRandom(5));
        Results results = results(forty, day -> (day * 7 % 5) + (forty.arms().get(day) == FIRST ? 0.6 : 0));

        assertThat(p(results)).isEqualTo(RandomisationTest.p(results, new SplittableRandom(99)), within(0.02));
        assertThat(p(results)).isGreaterThan(0);
    }

    private static Answer answer(Results results) {
        return Answer.of(results, Answer.Course.AS_PLANNED, new SplittableRandom(1));
    }

    private static double p(Results results) {
        return RandomisationTest.p(results, new SplittableRandom(1));
    }

    private static Results results(Schedule schedule, IntToDoubleFunction score) {
        return new Results(
                schedule,
                IntStream.range(0, schedule.days())
                        .mapToObj(day -> score.applyAsDouble(day))
                        .map(value -> value.isNaN() ? OptionalDouble.empty() : OptionalDouble.of(value))
                        .toList());
    }
}
