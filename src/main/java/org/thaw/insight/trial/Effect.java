package org.thaw.insight.trial;

import java.util.List;
import java.util.Optional;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * How far the first way was above the second, in points of the person’s own scale, with the range within which the true
 * difference lies in about 95 of 100 experiments like this one. By least squares with a level for each block.
 *
 * @param low the lower end of that range
 * @param high the upper end
 */
public record Effect(double difference, double low, double high) {
    private static final double UPPER_TAIL = 0.975;

    /** Nothing, where there are too few scores to tell how much they vary of themselves. */
    static Optional<Effect> of(Results results) {
        List<NotedBlock> blocks = results.blocks();
        double sum = 0;
        double weight = 0;
        double spread = 0;
        int scores = 0;
        for (NotedBlock block : blocks) {
            sum += block.drawnContrast().sum();
            weight += block.drawnContrast().weight();
            scores += block.scores().size();
            spread += spread(block);
        }
        int free = scores - blocks.size() - 1;
        if (weight == 0 || free < 1) {
            return Optional.empty();
        }
        double difference = sum / weight;
        double unexplained = Math.max(0, spread - difference * sum);
        double half = new TDistribution(free).inverseCumulativeProbability(UPPER_TAIL)
                * Math.sqrt(unexplained / free / weight);
        return Optional.of(new Effect(difference, difference - half, difference + half));
    }

    private static double spread(NotedBlock block) {
        double mean = block.mean();
        double spread = 0;
        for (double score : block.scores()) {
            spread += (score - mean) * (score - mean);
        }
        return spread;
    }
}
