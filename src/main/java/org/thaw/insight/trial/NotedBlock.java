package org.thaw.insight.trial;

import java.util.List;

/**
 * A block of an experiment with the scores that were noted in it.
 *
 * @param drawn the order it was given
 * @param orders every order it could have been given
 * @param days which of its days have a score
 * @param scores one for each of those days
 */
record NotedBlock(List<Arm> drawn, List<List<Arm>> orders, List<Integer> days, List<Double> scores) {
    boolean isEmpty() {
        return days.isEmpty();
    }

    double mean() {
        double sum = 0;
        for (double score : scores) {
            sum += score;
        }
        return sum / scores.size();
    }

    Contrast drawnContrast() {
        return contrast(drawn);
    }

    /** What each order it could have had would have shown, had the way made no difference to the scores. */
    List<Contrast> everyContrast() {
        return orders.stream().map(this::contrast).toList();
    }

    private Contrast contrast(List<Arm> order) {
        double mean = mean();
        double sum = 0;
        int first = 0;
        for (int i = 0; i < scores.size(); i++) {
            if (order.get(days.get(i)) == Arm.FIRST) {
                first++;
                sum += scores.get(i) - mean;
            }
        }
        double weight = first * (double) (scores.size() - first) / scores.size();
        return new Contrast(sum, weight);
    }

    /**
     * How far the first way is above the second in one block, and how much that can say.
     *
     * @param sum the difference of the two means, times the weight
     * @param weight days of the one times days of the other, over all noted days: 0 where one of them has no score
     */
    record Contrast(double sum, double weight) {}
}
