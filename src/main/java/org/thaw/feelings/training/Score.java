package org.thaw.feelings.training;

import java.util.List;

/**
 * How well one label is found.
 *
 * @param there in how many texts people saw it
 * @param taken in how many texts the model takes it to be
 * @param right in how many of them both do
 */
record Score(String name, int there, int taken, int right) {
    static Score of(String name, boolean[] holds, boolean[] taken) {
        int there = 0;
        int found = 0;
        int right = 0;
        for (int text = 0; text < holds.length; text++) {
            there += holds[text] ? 1 : 0;
            found += taken[text] ? 1 : 0;
            right += holds[text] && taken[text] ? 1 : 0;
        }
        return new Score(name, there, found, right);
    }

    double precision() {
        return taken == 0 ? 0 : (double) right / taken;
    }

    double recall() {
        return there == 0 ? 0 : (double) right / there;
    }

    double f1() {
        return there + taken == 0 ? 0 : 2.0 * right / (there + taken);
    }

    /** The mean of F1, each label counting the same. */
    static double macro(List<Score> scores) {
        return scores.stream().mapToDouble(Score::f1).average().orElse(0);
    }
}
