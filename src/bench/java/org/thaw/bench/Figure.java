package org.thaw.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One thing measured several times.
 *
 * @param limit the most that its middle value may be; not a number where none is set
 */
record Figure(String name, String unit, double[] values, double limit) {
    Figure {
        if (values.length == 0) {
            throw new IllegalArgumentException("nothing was measured for " + name);
        }
        values = values.clone();
        Arrays.sort(values);
    }

    static Figure of(String name, String unit, List<Double> values, double limit) {
        return new Figure(
                name, unit, values.stream().mapToDouble(Double::doubleValue).toArray(), limit);
    }

    static Figure unlimited(String name, String unit, List<Double> values) {
        return of(name, unit, values, Double.NaN);
    }

    double least() {
        return values[0];
    }

    double most() {
        return values[values.length - 1];
    }

    double middle() {
        return percentile(50);
    }

    /** The smallest value that at least so many in a hundred do not exceed. */
    double percentile(double hundredths) {
        int rank = (int) Math.ceil(hundredths / 100 * values.length);
        return values[Math.max(rank, 1) - 1];
    }

    /** A share has four places behind the point; everything else one. */
    String written(double value) {
        return String.format(Locale.ROOT, unit.equals("share") ? "%.4f" : "%.1f", value);
    }

    boolean isOverLimit() {
        return middle() > limit;
    }
}
