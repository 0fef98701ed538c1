package org.thaw.insight.chart;

/**
 * The room of a drawing, in the units of its SVG: levels from 0 to 10 upwards, time from left to right, and marks and
 * words below.
 *
 * @param left the room for the words of the levels
 * @param foot the room for what stands below
 */
public record Axes(int width, int height, int left, int foot) {
    private static final int RIGHT = 8;
    private static final int TOP = 14;
    private static final double MOST = 10;

    public int right() {
        return width - RIGHT;
    }

    /** Where a level stands. */
    public double y(double level) {
        return TOP + (MOST - level) / MOST * (height - TOP - foot);
    }

    /** Where a share of the time stands, from 0 to 1. */
    public double x(double share) {
        return left + share * (right() - left);
    }

    public String below(int more) {
        return number(height - foot + more);
    }

    /** A place in the drawing. */
    public record Point(String x, String y) {}

    /** Words below the axis. */
    public record Label(String x, String anchor, String words) {}

    /** As an SVG reads it, to a tenth. */
    public static String number(double value) {
        return Double.toString(Math.round(value * 10) / 10.0);
    }
}
