package org.thaw.instruments;

import java.util.List;
import java.util.Optional;
import org.thaw.instruments.form.Item;
import org.thaw.instruments.form.ItemType;
import org.thaw.instruments.form.Node;
import org.thaw.instruments.form.Option;
import org.thaw.instruments.form.Trait;
import org.thaw.instruments.form.Value;

/**
 * A node of a form as it is drawn.
 *
 * @param key by which its fields are called
 * @param given what stands in its fields
 * @param unit the place of the unit that was chosen; empty where none was
 * @param ends the parts that end with it, and can be there once more or less
 */
record Field(Node node, String key, List<String> given, String unit, List<End> ends, Optional<String> fault) {
    private static final int TEN = 10;

    /** The end of a part: whether it can be filled in once more below, and whether this time can go. */
    record End(String key, boolean more, boolean less) {}

    enum Shape {
        GROUP,
        WORDS,
        FIXED,
        FILE,
        YES_NO,
        CHOICES,
        SCALE,
        LINE,
        LINES
    }

    Item item() {
        return node.item();
    }

    Shape shape() {
        Item item = item();
        return switch (item.type()) {
            case GROUP -> Shape.GROUP;
            case DISPLAY -> Shape.WORDS;
            case ATTACHMENT -> Shape.FILE;
            default -> !item.isAsked() ? Shape.FIXED : asked(item);
        };
    }

    private static Shape asked(Item item) {
        if (!item.options().isEmpty()) {
            return Shape.CHOICES;
        }
        if (item.type() == ItemType.BOOLEAN) {
            return Shape.YES_NO;
        }
        if (item.type() == ItemType.TEXT) {
            return Shape.LINES;
        }
        boolean scale = item.bounds().least().equals(Optional.of(new Value.Whole(0)))
                && item.bounds().most().equals(Optional.of(new Value.Whole(TEN)));
        return item.type() == ItemType.INTEGER && scale ? Shape.SCALE : Shape.LINE;
    }

    String name() {
        return "a." + key;
    }

    String openName() {
        return "o." + key;
    }

    String unitName() {
        return "u." + key;
    }

    boolean isFilledIn() {
        return !given.isEmpty();
    }

    boolean has(String value) {
        return given.contains(value);
    }

    java.util.OptionalInt number() {
        return given.stream()
                .filter(one -> one.matches("\\d{1,2}"))
                .mapToInt(Integer::parseInt)
                .findFirst();
    }

    boolean isMany() {
        return item().has(Trait.REPEATS);
    }

    boolean isNeeded() {
        return item().has(Trait.REQUIRED);
    }

    /** What was typed beside the answers to choose from. */
    String typed() {
        return given.stream()
                .filter(one -> !one.startsWith(Typed.CHOSEN))
                .findFirst()
                .orElse("");
    }

    /** The lines to draw: what was given, and where more may be given one more. */
    List<String> lines() {
        return isMany()
                ? java.util.stream.Stream.concat(given.stream(), java.util.stream.Stream.of(""))
                        .toList()
                : List.of(given.stream().findFirst().orElse(""));
    }

    /** The kind of input that brings the right keys up. */
    String kind() {
        return switch (item().type()) {
            case DATE -> "date";
            case DATE_TIME -> "datetime-local";
            case TIME -> "time";
            case URL -> "url";
            default -> "text";
        };
    }

    String keys() {
        return switch (item().type()) {
            case INTEGER -> "numeric";
            case DECIMAL, QUANTITY -> "decimal";
            default -> "text";
        };
    }

    String words(Option option) {
        return Typed.words(option.value());
    }

    /** What it has been answered with, as words. */
    String answered() {
        return node.values().stream().map(Typed::words).collect(java.util.stream.Collectors.joining(", "));
    }

    /** Whether an answer to choose calls for help at once. */
    boolean isNear(Option option) {
        return Alarm.rings(item(), option.value());
    }

    /** Whether it is the question of which some answers call for help. */
    boolean asksForHelp() {
        return Alarm.asks(item());
    }

    boolean isUnit(int place) {
        if (!unit.isEmpty()) {
            return unit.equals(Integer.toString(place));
        }
        return node.values().stream()
                .anyMatch(value -> value instanceof Value.Quantity quantity
                        && quantity.code().equals(item().units().get(place).code()));
    }

    @Override
    public String toString() {
        return "Field[hidden]";
    }
}
