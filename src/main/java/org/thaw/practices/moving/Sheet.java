package org.thaw.practices.moving;

import java.util.ArrayList;
import java.util.List;

/** What is drawn so far. */
record Sheet(List<Line> lines, List<Shape> shapes) {
    /** Its width and height, in units of its own. */
    static final int SIDE = 1000;

    static final int MOST_LINES = 300;
    static final int MOST_SHAPES = 40;
    static final int MOST_POINTS = 12_000;

    static final Sheet EMPTY = new Sheet(List.of(), List.of());

    Sheet {
        lines = List.copyOf(lines);
        shapes = List.copyOf(shapes);
    }

    boolean isEmpty() {
        return lines.isEmpty() && shapes.isEmpty();
    }

    /** Whether it can be drawn and kept. */
    boolean fits() {
        return lines.size() <= MOST_LINES
                && shapes.size() <= MOST_SHAPES
                && lines.stream().mapToInt(Line::length).sum() <= MOST_POINTS
                && lines.stream().allMatch(Line::fits)
                && shapes.stream().allMatch(Shape::fits);
    }

    Sheet with(Shape shape) {
        List<Shape> more = new ArrayList<>(shapes);
        more.add(shape);
        return new Sheet(lines, more);
    }

    /** Without the shape that was put there last, or, where there is none, without the last line. */
    Sheet withoutLast() {
        return shapes.isEmpty() ? new Sheet(allButLast(lines), shapes) : new Sheet(lines, allButLast(shapes));
    }

    private static <T> List<T> allButLast(List<T> some) {
        return some.isEmpty() ? some : some.subList(0, some.size() - 1);
    }

    @Override
    public String toString() {
        return "Sheet[hidden]";
    }
}
