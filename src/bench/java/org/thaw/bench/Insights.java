package org.thaw.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.thaw.insight.pattern.Share;

/**
 * How often what Thaw says of notes and experiments is wrong, over made-up people for whom the truth is known. Each row
 * of the first table is so many experiments of one kind; each of the second, so many people who keep notes for years.
 */
final class Insights {
    private static final int PEOPLE = 4_000;
    /** Without a difference, where it is counted how often one is told all the same. */
    private static final int PEOPLE_WITHOUT = 20_000;

    private static final double MOST_FALSE = 0.05;
    /** What so many runs may show above five in a hundred by chance alone: three standard errors. */
    private static final double BY_CHANCE = 3 * Math.sqrt(MOST_FALSE * (1 - MOST_FALSE) / PEOPLE_WITHOUT);

    List<Figure> measure() {
        List<Figure> figures = new ArrayList<>();
        for (int days : List.of(10, 20, 40)) {
            for (SimulatedTrials.Life life : SimulatedTrials.Life.values()) {
                figures.addAll(trials(days, life));
            }
        }
        for (SimulatedNotes.Life life : SimulatedNotes.Life.values()) {
            figures.addAll(new SimulatedNotes(life, PEOPLE).measure());
        }
        for (int occasions : List.of(5, 10, 20, 40)) {
            figures.add(shares(occasions));
        }
        return figures;
    }

    private static List<Figure> trials(int days, SimulatedTrials.Life life) {
        List<Figure> figures = new ArrayList<>();
        for (double effect : List.of(0.0, 1.0, 2.0, 3.0)) {
            SimulatedTrials.Outcome outcome =
                    new SimulatedTrials(days, life, effect).run(effect == 0 ? PEOPLE_WITHOUT : PEOPLE);
            String name = "%d days, %s, %.0f points".formatted(days, life.words(), effect);
            figures.add(
                    effect == 0
                            ? Figure.of(name + ": false", "share", List.of(outcome.said()), MOST_FALSE + BY_CHANCE)
                            : Figure.unlimited(name + ": found", "share", List.of(outcome.foundRightly())));
            figures.add(Figure.unlimited(name + ": range holds", "share", List.of(outcome.covered())));
            figures.add(away(name, outcome.covered()));
        }
        return figures;
    }

    /** Ranges are to hold the truth in 93 to 97 of 100: the figure is how far they are from 95. */
    static Figure away(String name, double covered) {
        return Figure.of(name + ": range from 95", "share", List.of(Math.abs(covered - 0.95)), 0.02);
    }

    private static Figure shares(int occasions) {
        SplittableRandom random = new SplittableRandom(occasions);
        int covered = 0;
        for (int i = 0; i < PEOPLE * 5; i++) {
            double truth = 0.05 + 0.9 * random.nextDouble();
            int moved = 0;
            for (int j = 0; j < occasions; j++) {
                moved += random.nextDouble() < truth ? 1 : 0;
            }
            Share.Range range = new Share(moved, occasions).range();
            covered += range.low() <= truth && truth <= range.high() ? 1 : 0;
        }
        return away("how often, of " + occasions, covered / (PEOPLE * 5.0));
    }
}
