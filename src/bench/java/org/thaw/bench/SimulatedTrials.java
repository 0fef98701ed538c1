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
     * @param covered whose range held the true difference, of those that had a range
     */
    record Outcome(double said, double foundRightly, double covered) {}

    Outcome run(int people) {
        int said = 0;
        int right = 0;
        int covered = 0;
        int ranges = 0;
        for (int i = 0; i < people; i++) {
            switch (Answer.of(results(), Answer.Course.AS_PLANNED, random)) {
                case Answer.Higher higher -> {
                    said++;
                    right += higher.arm() == Arm.FIRST ? 1 : 0;
                    covered += holds(higher.effect());
                    ranges++;
                }
                case Answer.MayBeChance chance -> {
                    covered += holds(chance.effect());
                    ranges++;
                }
                case Answer.TooFew _, Answer.StoppedAfterLooking _ -> {}
            }
        }
        return new Outcome(said / (double) people, right / (double) people, covered / (double) ranges);
    }

    private int holds(Effect range) {
        return range.low() <= effect && effect <= range.high() ? 1 : 0;
    }

    private Results results() {
        Schedule schedule = Schedule.draw(days, random);
        List<OptionalDouble> scores = new ArrayList<>();
        double level = 4 + 2 * random.nextDouble();
        double mood = random.nextGaussian() * SPREAD;
        for (int day = 0; day < days; day++) {
            double drift = life.trend * (day / (days - 1.0) - 0.5);
            double way = schedule.arms().get(day) == Arm.FIRST ? effect : 0;
            double score = Math.clamp(Math.round(level + drift + mood + way), 0, 10);
            scores.add(random.nextDouble() < life.missed ? OptionalDouble.empty() : OptionalDouble.of(score));
            mood = life.carried * mood + Math.sqrt(1 - life.carried * life.carried) * random.nextGaussian() * SPREAD;
        }
        return new Results(schedule, scores);
    }
}
