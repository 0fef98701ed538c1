package org.thaw.practices.naming;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place on the pad.
 *
 * @param energy from −2, very low, to 2, very high
 * @param pleasantness from −2, very unpleasant, to 2, very pleasant
 */
record Point(int energy, int pleasantness) {
    /** From the lowest to the highest. */
    static final List<Integer> STEPS = List.of(-2, -1, 0, 1, 2);

    private static final Pattern WRITTEN = Pattern.compile("(-?[0-2])/(-?[0-2])");
    private static final List<String> ENERGY =
            List.of("very low energy", "low energy", "middling energy", "high energy", "very high energy");
    private static final List<String> PLEASANTNESS =
            List.of("very unpleasant", "unpleasant", "in between", "pleasant", "very pleasant");

    Point {
        if (!STEPS.contains(energy) || !STEPS.contains(pleasantness)) {
            throw new IllegalArgumentException("a place on the pad");
        }
    }

    static Optional<Point> read(String pressed) {
        return WRITTEN.matcher(pressed)
                .results()
                .filter(found -> found.group().equals(pressed))
                .findFirst()
                .map(found -> new Point(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))));
    }

    /** As a form holds it. */
    String written() {
        return energy + "/" + pleasantness;
    }

    /** As it is said. */
    String words() {
        return ENERGY.get(energy + 2) + ", " + PLEASANTNESS.get(pleasantness + 2);
    }

    /** Steps on the pad from here to there. */
    int distance(Point other) {
        return Math.abs(energy - other.energy) + Math.abs(pleasantness - other.pleasantness);
    }
}
