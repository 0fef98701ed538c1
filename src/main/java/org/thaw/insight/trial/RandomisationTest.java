package org.thaw.insight.trial;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * How often a difference at least as large, in either direction, would come up by the lot alone (Fisher’s randomisation
 * test within the blocks of the schedule). It supposes nothing about the shape of the scores, nor that days do not hang
 * together; only that the days were given to the ways by lot, and that a day is not missed because of its way.
 */
final class RandomisationTest {
    /** Up to so many orders each is looked at; above, so many are drawn. */
    private static final int MOST_ORDERS = 50_000;

    private static final int DRAWN = 9_999;
    private static final double SAME = 1e-9;

    private final List<List<NotedBlock.Contrast>> blocks;
    private final double seen;

    private RandomisationTest(List<NotedBlock> blocks) {
        this.blocks = blocks.stream().map(NotedBlock::everyContrast).toList();
        double sum = 0;
        double weight = 0;
        for (NotedBlock block : blocks) {
            sum += block.drawnContrast().sum();
            weight += block.drawnContrast().weight();
        }
        seen = difference(sum, weight);
    }

    /**
     * The two-sided p-value.
     *
     * @param random draws the orders where there are too many to look at each
     */
    static double p(Results results, RandomGenerator random) {
        RandomisationTest test = new RandomisationTest(results.blocks());
        return test.orders() <= MOST_ORDERS ? test.exact() : test.drawn(random);
    }

    private double orders() {
        return blocks.stream().mapToDouble(List::size).reduce(1, (a, b) -> a * b);
    }

    private double exact() {
        return asLarge(0, 0, 0) / orders();
    }

    private double asLarge(int at, double sum, double weight) {
        if (at == blocks.size()) {
            return isAsLarge(sum, weight) ? 1 : 0;
        }
        double count = 0;
        for (NotedBlock.Contrast contrast : blocks.get(at)) {
            count += asLarge(at + 1, sum + contrast.sum(), weight + contrast.weight());
        }
        return count;
    }

    /** The order that was drawn counts among them, which keeps the p-value valid (Phipson and Smyth 2010). */
    private double drawn(RandomGenerator random) {
        int count = 1;
        for (int i = 0; i < DRAWN; i++) {
            double sum = 0;
            double weight = 0;
            for (List<NotedBlock.Contrast> contrasts : blocks) {
                NotedBlock.Contrast contrast = contrasts.get(random.nextInt(contrasts.size()));
                sum += contrast.sum();
                weight += contrast.weight();
            }
            if (isAsLarge(sum, weight)) {
                count++;
            }
        }
        return count / (DRAWN + 1.0);
    }

    private boolean isAsLarge(double sum, double weight) {
        return difference(sum, weight) >= seen - SAME;
    }

    /** Without weight nothing was compared, and there is no difference. */
    private static double difference(double sum, double weight) {
        return weight == 0 ? 0 : Math.abs(sum / weight);
    }
}
