package org.thaw.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.thaw.insight.pattern.Comparison;
import org.thaw.insight.pattern.Comparison.Finding;
import org.thaw.insight.pattern.Occasion;
import org.thaw.insight.pattern.Patterns;

/** People who note, for 192 occasions, which of twelve things were so, and whether something moved; and look each time. */
final class SimulatedNotes {
    private static final int OCCASIONS = 192;
    private static final int TRAITS = 12;
    /** So often, at most, one of the two families may tell something false. */
    private static final double HALF = 0.025;

    private static final List<Integer> LOOKS = List.of(24, 48, 96, 192);

    private final Life life;
    private final int people;
    private final SplittableRandom random;

    /** How their lives are made. */
    enum Life {
        NOTHING_HELPS("nothing helps"),
        TREND("nothing helps, all of it grows"),
        MOODS("nothing helps, moods last"),
        HABIT("nothing helps, people repeat what moved"),
        ONE_HELPS("one thing adds 40 in 100");

        private final String words;

        Life(String words) {
            this.words = words;
        }
    }

    SimulatedNotes(Life life, int people) {
        this.life = life;
        this.people = people;
        random = new SplittableRandom(17L + life.ordinal());
    }

    /** Each person has two families of patterns, as on the page: what was had in sittings, and what came before tears. */
    List<Figure> measure() {
        int misled = 0;
        int misledByEither = 0;
        int[] found = new int[OCCASIONS + 1];
        for (int i = 0; i < people; i++) {
            boolean bySittings = misleads(new Person().notes(), found);
            boolean byDays = misleads(new Person().notes(), new int[OCCASIONS + 1]);
            misled += bySittings ? 1 : 0;
            misledByEither += bySittings || byDays ? 1 : 0;
        }
        List<Figure> figures = new ArrayList<>();
        String name = life.words;
        figures.add(Figure.of(name + ": a false one, one family", "share", List.of(share(misled)), HALF));
        figures.add(
                Figure.of(name + ": a false one, both families", "share", List.of(share(misledByEither)), 2 * HALF));
        if (life == Life.ONE_HELPS) {
            for (int look : LOOKS) {
                figures.add(Figure.unlimited(name + ": found after " + look, "share", List.of(share(found[look]))));
            }
        }
        return figures;
    }

    /** Whether these notes tell anything false, at any look. */
    private boolean misleads(List<Occasion<Integer>> notes, int[] found) {
        boolean wrongly = false;
        for (int look : List.of(12, 24, 48, 96, 192)) {
            for (Comparison<Integer> told : Patterns.in(notes.subList(0, look))) {
                boolean says = told.finding() == Finding.MORE_OFTEN || told.finding() == Finding.LESS_OFTEN;
                boolean isTrue = life == Life.ONE_HELPS && told.trait() == 0;
                wrongly |= says && !isTrue;
                found[look] += says && isTrue ? 1 : 0;
            }
        }
        return wrongly;
    }

    private double share(int of) {
        return of / (double) people;
    }

    private final class Person {
        private final double[] often = new double[TRAITS];
        private final double[] leaning = new double[TRAITS];
        private final double level = 0.2 + 0.4 * random.nextDouble();
        private double mood;

        Person() {
            for (int trait = 0; trait < TRAITS; trait++) {
                often[trait] = 0.1 + 0.5 * random.nextDouble();
            }
        }

        List<Occasion<Integer>> notes() {
            List<Occasion<Integer>> notes = new ArrayList<>();
            for (int at = 0; at < OCCASIONS; at++) {
                double passed = at / (OCCASIONS - 1.0) - 0.5;
                Set<Integer> traits = traits(passed);
                boolean moved = random.nextDouble() < chance(passed, traits);
                if (moved && life == Life.HABIT) {
                    traits.forEach(trait -> often[trait] = Math.min(0.9, often[trait] + 0.05));
                }
                notes.add(new Occasion<>(traits, moved));
            }
            return notes;
        }

        private Set<Integer> traits(double passed) {
            Set<Integer> traits = new HashSet<>();
            for (int trait = 0; trait < TRAITS; trait++) {
                double chance = often[trait];
                if (life == Life.TREND && trait < TRAITS / 2) {
                    chance = Math.clamp(chance + 0.6 * passed, 0.05, 0.95);
                }
                if (life == Life.MOODS) {
                    leaning[trait] = lasting(leaning[trait]);
                    chance = shifted(chance, leaning[trait]);
                }
                if (random.nextDouble() < chance) {
                    traits.add(trait);
                }
            }
            return traits;
        }

        private double chance(double passed, Set<Integer> traits) {
            mood = lasting(mood);
            return switch (life) {
                case NOTHING_HELPS, HABIT -> level;
                case TREND -> Math.clamp(level + 0.5 * passed, 0.03, 0.95);
                case MOODS -> shifted(level, mood);
                case ONE_HELPS -> level + (traits.contains(0) ? 0.4 : 0);
            };
        }

        private double lasting(double before) {
            return 0.9 * before + 0.44 * random.nextGaussian();
        }

        private static double shifted(double chance, double by) {
            return 1 / (1 + Math.exp(-(Math.log(chance / (1 - chance)) + by)));
        }
    }
}
