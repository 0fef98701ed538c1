package org.thaw.insight.pattern;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.hipparchus.distribution.discrete.HypergeometricDistribution;

/**
 * How likely each count of both is among some occasions in a row, had the trait nothing to do with what moved.
 *
 * @param least the smallest count that can be
 * @param chances of that count and of each above it
 */
record Stretch(int least, List<Double> chances) {
    /** There are a few hundred, and the same ones come again and again: reckoning each anew took most of a page’s time. */
    private static final Map<Counts, Stretch> KNOWN = new ConcurrentHashMap<>();

    private record Counts(int occasions, int moved, int with) {}

    static Stretch of(int occasions, int moved, int with) {
        return KNOWN.computeIfAbsent(new Counts(occasions, moved, with), Stretch::reckon);
    }

    private static Stretch reckon(Counts counts) {
        HypergeometricDistribution both =
                new HypergeometricDistribution(counts.occasions(), counts.moved(), counts.with());
        int least = both.getSupportLowerBound();
        return new Stretch(
                least,
                IntStream.rangeClosed(least, both.getSupportUpperBound())
                        .mapToObj(both::probability)
                        .toList());
    }
}
