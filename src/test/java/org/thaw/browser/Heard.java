package org.thaw.browser;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a rendering sounds like, frame by frame: how loud, and how often it crosses nought, which tells how high. */
record Heard(List<Double> loud, List<Double> crossings) {
    /** Seconds. */
    static final double FRAME = 0.025;

    private static final double SHORTEST = 6;
    private static final double LONGEST = 15;
    private static final double HEARD = 0.01;

    Heard {
        loud = List.copyOf(loud);
        crossings = List.copyOf(crossings);
    }

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
            if (loud.get(frame) > HEARD) {
                sum += loud.get(frame) * crossings.get(frame) / FRAME / 2;
                weight += loud.get(frame);
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

    /** About nought, and of the same spread for both series. */
    private static double[] levelled(List<Double> series) {
        double mean = mean(series.stream());
        double spread = Math.sqrt(mean(series.stream().map(value -> (value - mean) * (value - mean))));
        return series.stream().mapToDouble(value -> (value - mean) / spread).toArray();
    }

    private static double mean(Stream<Double> values) {
        return values.mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private static List<Double> numbers(Object values) {
        return ((List<?>) values)
                .stream().map(value -> ((Number) value).doubleValue()).toList();
    }
}
