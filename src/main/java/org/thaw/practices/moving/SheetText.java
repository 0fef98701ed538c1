package org.thaw.practices.moving;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sheet as its form carries it: one mark a word. A line is {@code line,heavy,12,40,13,41}, a shape
 * {@code shape,round,rough,small,light,5}. Whatever else comes is no sheet: it is not read in part.
 */
final class SheetText {
    /** More than the fullest sheet takes. */
    static final int LONGEST = 140_000;

    private static final int FIELDS_OF_A_SHAPE = 6;

    private SheetText() {}

    static String write(Sheet sheet) {
        return Stream.concat(
                        sheet.lines().stream().map(SheetText::line),
                        sheet.shapes().stream().map(SheetText::shape))
                .collect(Collectors.joining(" "));
    }

    /** The sheet a text tells; nothing where it tells none, or more than fits. */
    static Optional<Sheet> read(String text) {
        if (text.isBlank()) {
            return Optional.of(Sheet.EMPTY);
        }
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(marks(text)).filter(Sheet::fits);
        } catch (IllegalArgumentException notASheet) {
            return Optional.empty();
        }
    }

    private static Sheet marks(String text) {
        List<Line> lines = new ArrayList<>();
        List<Shape> shapes = new ArrayList<>();
        for (String mark : text.strip().split(" ", -1)) {
            List<String> fields = Arrays.asList(mark.split(",", -1));
            switch (fields.getFirst()) {
                case "line" -> lines.add(line(fields));
                case "shape" -> shapes.add(shape(fields));
                default -> throw new IllegalArgumentException("no such mark");
            }
        }
        return new Sheet(lines, shapes);
    }

    private static Line line(List<String> fields) {
        if (fields.size() < 2) {
            throw new IllegalArgumentException("a line has a weight");
        }
        return new Line(
                name(Weight.class, fields.get(1)),
                fields.subList(2, fields.size()).stream().map(SheetText::number).toList());
    }

    private static Shape shape(List<String> fields) {
        if (fields.size() != FIELDS_OF_A_SHAPE) {
            throw new IllegalArgumentException("a shape is told by five words");
        }
        return new Shape(
                name(Shape.Kind.class, fields.get(1)),
                name(Shape.Edge.class, fields.get(2)),
                name(Shape.Size.class, fields.get(3)),
                name(Weight.class, fields.get(4)),
                number(fields.get(5)));
    }

    /** Plain digits alone, so that one number has one spelling. */
    private static int number(String digits) {
        if (!digits.matches("0|[1-9][0-9]{0,3}")) {
            throw new IllegalArgumentException("not a number of ours");
        }
        return Integer.parseInt(digits);
    }

    static <E extends Enum<E>> E name(Class<E> type, String word) {
        if (!word.equals(word.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("words are small");
        }
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }

    private static String line(Line line) {
        return "line," + word(line.weight()) + ","
                + line.points().stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static String shape(Shape shape) {
        return String.join(
                ",",
                "shape",
                word(shape.kind()),
                word(shape.edge()),
                word(shape.size()),
                word(shape.weight()),
                Integer.toString(shape.place()));
    }

    private static String word(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }
}
