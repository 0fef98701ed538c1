package org.thaw.insight.pattern;

import java.util.List;

/**
 * How often a difference at least as large would come up, had a trait nothing to do with what moved: Fisher’s exact test
 * within stretches of time that follow each other (the exact form of Cochran, Mantel and Haenszel’s). A slow change of a
 * person’s months then does not look like the work of what they did more of meanwhile.
 */
final class StratifiedTest {
    /** Occasions in a row that are compared with each other alone. */
    private static final int STRETCH = 12;

    private double[] chances = {1};
    private int seen;
    private int least;

    private StratifiedTest() {}

    /**
     * The two-sided mid-p-value: twice that of the nearer end, with what was seen counted half (Lancaster 1961), since
     * whole counts alone would make the test say far less than it may. At most 1.
     */
    static <T> double p(List<Occasion<T>> occasions, T trait) {
        StratifiedTest test = new StratifiedTest();
        for (int from = 0; from < occasions.size(); from += STRETCH) {
            test.add(occasions.subList(from, Math.min(from + STRETCH, occasions.size())), trait);
        }
        return test.p();
    }

    private <T> void add(List<Occasion<T>> stretch, T trait) {
        int with = 0;
        int moved = 0;
        int both = 0;
        for (Occasion<T> occasion : stretch) {
            boolean has = occasion.traits().contains(trait);
            with += has ? 1 : 0;
            moved += occasion.moved() ? 1 : 0;
            both += has && occasion.moved() ? 1 : 0;
        }
        seen += both;
        convolve(Stretch.of(stretch.size(), moved, with));
    }

    private void convolve(Stretch stretch) {
        double[] sum = new double[chances.length + stretch.chances().size() - 1];
        for (int more = 0; more < stretch.chances().size(); more++) {
            double chance = stretch.chances().get(more);
            for (int i = 0; i < chances.length; i++) {
                sum[i + more] += chances[i] * chance;
            }
        }
        chances = sum;
        least += stretch.least();
    }

    private double p() {
        int at = seen - least;
        double below = chances[at] / 2;
        double above = below;
        for (int i = 0; i < at; i++) {
            below += chances[i];
        }
        for (int i = at + 1; i < chances.length; i++) {
            above += chances[i];
        }
        return Math.min(1, 2 * Math.min(below, above));
    }
}
