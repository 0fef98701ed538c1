package org.thaw.practices.moving;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A line that was drawn in one go.
 *
 * @param points across and down in turn, each from 0 to {@value Sheet#SIDE}
 */
record Line(Weight weight, List<Integer> points) {
    static final int MOST_POINTS = 600;

    Line {
        requireNonNull(weight);
        points = List.copyOf(points);
    }

    int length() {
        return points.size() / 2;
    }

    /** Whether it can be drawn: whole points, on the sheet, not too many. */
    boolean fits() {
        return !points.isEmpty()
                && points.size() % 2 == 0
                && length() <= MOST_POINTS
                && points.stream().allMatch(at -> at >= 0 && at <= Sheet.SIDE);
    }

    /** As an SVG polyline takes them; a single point is drawn as a dot. */
    String path() {
        String path = IntStream.range(0, length())
                .mapToObj(at -> points.get(2 * at) + "," + points.get(2 * at + 1))
                .collect(Collectors.joining(" "));
        return length() == 1 ? path + " " + path : path;
    }

    @Override
    public String toString() {
        return "Line[hidden]";
    }
}
