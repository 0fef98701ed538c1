package org.thaw.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.thaw.insight.trial.Answer;
import org.thaw.insight.trial.Arm;
import org.thaw.insight.trial.Effect;
import org.thaw.insight.trial.Results;
import org.thaw.insight.trial.Schedule;

/** Experiments of made-up people on a scale from 0 to 10, in whole numbers, with a known difference. */
final class SimulatedTrials {
    /** How far one day differs from another of itself, in points. */
    private static final double SPREAD = 1.5;

    private final int days;
    private final Life life;
    private final double effect;
    private final SplittableRandom random;

    /** What else goes on meanwhile. */
    enum Life {
        STEADY("steady", 0, 0, 0),
        MOODS("days that hang together", 0.5, 0, 0),
        TREND("a trend of 4 points", 0, 4, 0),
        MISSED("a quarter missed", 0, 0, 0.25),
        ALL("all of it", 0.5, 4, 0.25);

        private final String words;
        private final double carried;
        private final double trend;
        private final double missed;

        Life(String words, double carried, double trend, double missed) {
            this.words = words;
            this.carried = carried;
            this.trend = trend;
            this.missed = missed;
        }

        String words() {
            return words;
        }
    }

    SimulatedTrials(int days, Life life, double effect) {
        this.days = days;
        this.life = life;
        this.effect = effect;
        random = new SplittableRandom(days * 31L + life.ordinal() * 7L + (long) effect);
    }

    /**
     * Shares of all experiments.
     *
     * @param said that said that one way was higher
     * @param foundRightly that said it of the right one
     * @param covered whose range held the true difference on their scale, of those that had a range
     */
    record Outcome(double said, double foundRightly, double covered) {}

    Outcome run(int people) {
        int said = 0;
        int right = 0;
        int covered = 0;
        int ranges = 0;
        for (int i = 0; i < people; i++) {
            Lived lived = live();
            switch (Answer.of(lived.results(), Answer.Course.AS_PLANNED, random)) {
                case Answer.Higher higher -> {
                    said++;
                    right += higher.arm() == Arm.FIRST ? 1 : 0;
                    covered += lived.holds(higher.effect());
                    ranges++;
                }
                case Answer.MayBeChance chance -> {
                    covered += lived.holds(chance.effect());
                    ranges++;
                }
                case Answer.TooFew _, Answer.StoppedAfterLooking _ -> {}
            }
        }
        return new Outcome(said / (double) people, right / (double) people, covered / (double) ranges);
    }

    /**
     * What one person noted, and what is true of them.
     *
     * @param truth how far, on average over the days they noted, the first way would have been above the second on that
     *     same day; less than the effect where the scale ended
     */
    private record Lived(Results results, double truth) {
        int holds(Effect range) {
            return range.low() <= truth && truth <= range.high() ? 1 : 0;
        }
    }

    private Lived live() {
        Schedule schedule = Schedule.draw(days, random);
        List<OptionalDouble> scores = new ArrayList<>();
        double level = 4 + 2 * random.nextDouble();
        double mood = random.nextGaussian() * SPREAD;
        double truth = 0;
        int noted = 0;
        for (int day = 0; day < days; day++) {
            double drift = life.trend * (day / (days - 1.0) - 0.5);
            double first = onTheScale(level + drift + mood + effect);
            double second = onTheScale(level + drift + mood);
            if (random.nextDouble() < life.missed) {
                scores.add(OptionalDouble.empty());
            } else {
                scores.add(OptionalDouble.of(schedule.arms().get(day) == Arm.FIRST ? first : second));
                truth += first - second;
                noted++;
            }
            mood = life.carried * mood + Math.sqrt(1 - life.carried * life.carried) * random.nextGaussian() * SPREAD;
        }
        return new Lived(new Results(schedule, scores), truth / Math.max(1, noted));
    }

    private static double onTheScale(double score) {
        return Math.clamp(Math.round(score), 0, 10);
    }
}
