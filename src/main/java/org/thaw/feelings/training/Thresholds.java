package org.thaw.feelings.training;

import java.util.Comparator;
import java.util.stream.IntStream;

/** From which probability something is taken to hold: where F1 is highest on texts that were not learned from. */
final class Thresholds {
    private Thresholds() {}

    /**
     * The threshold halfway between the last text that is taken and the first that is not.
     *
     * @param probabilities for each text
     * @param holds for each text, whether it does
     */
    static float best(double[] probabilities, boolean[] holds) {
        int[] order = IntStream.range(0, probabilities.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer text) -> -probabilities[text])
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
        int all = (int)
                IntStream.range(0, holds.length).filter(text -> holds[text]).count();
        double best = -1;
        double threshold = 1;
        int right = 0;
        for (int taken = 1; taken <= order.length; taken++) {
            right += holds[order[taken - 1]] ? 1 : 0;
            double score = 2.0 * right / (taken + all);
            double last = probabilities[order[taken - 1]];
            double next = taken < order.length ? probabilities[order[taken]] : 0;
            if (score > best && next < last) {
                best = score;
                threshold = (last + next) / 2;
            }
        }
        return (float) threshold;
    }

    static boolean[] taken(double[] probabilities, float threshold) {
        boolean[] taken = new boolean[probabilities.length];
        for (int text = 0; text < taken.length; text++) {
            taken[text] = probabilities[text] >= threshold;
        }
        return taken;
    }
}
