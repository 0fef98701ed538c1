package org.thaw.browser;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What a rendering sounds like, frame by frame: how loud, and how often it crosses nought, which tells how high. */
record Heard(double[] loud, double[] crossings) {
    /** Seconds. */
    static final double FRAME = 0.025;

    private static final double SHORTEST = 6;
    private static final double LONGEST = 15;
    private static final double HEARD = 0.01;

    static Heard of(Map<?, ?> rendering) {
        return new Heard(numbers(rendering.get("loud")), numbers(rendering.get("crossings")));
    }

    /** The time after which it is most like itself again, in seconds. */
    double period() {
        double[] one = levelled(loud);
        double[] other = levelled(crossings);
        int best = IntStream.rangeClosed((int) (SHORTEST / FRAME), (int) (LONGEST / FRAME))
                .boxed()
                .max((a, b) ->
                        Double.compare(likeness(one, a) + likeness(other, a), likeness(one, b) + likeness(other, b)))
                .orElseThrow();
        return best * FRAME;
    }

    /** How high it sounds in a part of the breath, in hertz: the mean over what is loud enough to be heard. */
    double pitch(double from, double until) {
        double sum = 0;
        double weight = 0;
        for (int frame = (int) (from / FRAME); frame < (int) (until / FRAME); frame++) {
            if (loud[frame] > HEARD) {
                sum += loud[frame] * crossings[frame] / FRAME / 2;
                weight += loud[frame];
            }
        }
        return sum / weight;
    }

    private static double likeness(double[] series, int lag) {
        double sum = 0;
        for (int at = 0; at + lag < series.length; at++) {
            sum += series[at] * series[at + lag];
        }
        return sum / (series.length - lag);
    }

    private static double[] levelled(double[] series) {
        double mean = IntStream.range(0, series.length)
                .mapToDouble(at -> series[at])
                .average()
                .orElse(0);
        double spread = Math.sqrt(IntStream.range(0, series.length)
                .mapToDouble(at -> (series[at] - mean) * (series[at] - mean))
                .average()
                .orElse(1));
        return IntStream.range(0, series.length)
                .mapToDouble(at -> (series[at] - mean) / spread)
                .toArray();
    }

    private static double[] numbers(Object values) {
        return ((List<?>) values)
                .stream().mapToDouble(value -> ((Number) value).doubleValue()).toArray();
    }
}
