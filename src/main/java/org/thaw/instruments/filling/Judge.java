package org.thaw.instruments.filling;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.thaw.instruments.form.Answers;
import org.thaw.instruments.form.Bounds;
import org.thaw.instruments.form.Comparing;
import org.thaw.instruments.form.Fault;
import org.thaw.instruments.form.Item;
import org.thaw.instruments.form.ItemType;
import org.thaw.instruments.form.Node;
import org.thaw.instruments.form.Option;
import org.thaw.instruments.form.Trait;
import org.thaw.instruments.form.Value;
import org.thaw.instruments.form.Watched;

/** What is wrong with answers, in the order of the form. Items that are not asked are not looked at. */
public final class Judge {
    private static final Duration LONGEST = Duration.ofMillis(200);

    private Judge() {}

    /** All faults of a form that is said to be whole. */
    public static List<Fault> whole(Answers answers) {
        List<Fault> faults = new ArrayList<>();
        answers.all().filter(Node::reached).forEach(node -> faults.addAll(finished(answers, node)));
        return faults;
    }

    /** What is wrong with what was answered, whether or not all is answered. */
    public static List<Fault> given(Node node) {
        List<Fault> faults = new ArrayList<>();
        Item item = node.item();
        if (node.values().size() > 1 && !item.has(Trait.REPEATS)) {
            faults.add(wrong(item, "There is more than one answer, and one belongs there."));
        }
        int most = item.bounds().greatestNumber().orElse(Integer.MAX_VALUE);
        if (node.values().size() > most) {
            faults.add(wrong(item, "Choose no more than " + most + "."));
        }
        boolean exclusive = node.values().stream()
                .anyMatch(value -> item.option(value).filter(Option::exclusive).isPresent());
        if (exclusive && node.values().size() > 1) {
            faults.add(wrong(item, "One of the answers chosen stands alone: choose it, or the others."));
        }
        node.values().forEach(value -> value(item, value).ifPresent(faults::add));
        return faults;
    }

    /** What is wrong with a question, or a part of the form, that is said to be finished. */
    public static List<Fault> finished(Answers answers, Node node) {
        List<Fault> faults = new ArrayList<>(given(node));
        (node.item().type() == ItemType.GROUP ? times(answers, node) : missing(node)).ifPresent(faults::add);
        return faults;
    }

    private static Optional<Fault> missing(Node node) {
        Item item = node.item();
        int fewest = item.bounds().fewest().orElse(0);
        if (!item.type().isQuestion()) {
            return Optional.empty();
        }
        if (item.has(Trait.REQUIRED) && node.values().isEmpty()) {
            return Optional.of(wrong(item, "This needs an answer."));
        }
        return !node.values().isEmpty() && node.values().size() < fewest
                ? Optional.of(wrong(item, "Choose at least " + fewest + "."))
                : Optional.empty();
    }

    /** How often a part is filled in, told at its first time. */
    private static Optional<Fault> times(Answers answers, Node group) {
        List<Node> times = answers.times(group);
        if (times.getFirst() != group) {
            return Optional.empty();
        }
        Item item = group.item();
        int fewest = item.has(Trait.REQUIRED) ? item.bounds().fewest().orElse(1) : 0;
        int most = item.bounds().greatestNumber().orElse(Integer.MAX_VALUE);
        long filled = times.stream().filter(Judge::isBegun).count();
        if (filled < fewest) {
            return Optional.of(wrong(
                    item,
                    fewest == 1
                            ? "This part needs an answer."
                            : "This part has to be filled in at least " + fewest + " times."));
        }
        return filled > most
                ? Optional.of(wrong(item, "This part can be filled in no more than " + most + " times."))
                : Optional.empty();
    }

    private static boolean isBegun(Node group) {
        return group.all().anyMatch(node -> !node.values().isEmpty());
    }

    private static Optional<Fault> value(Item item, Value value) {
        if (!item.type().takes(value)) {
            return Optional.of(wrong(item, "The answer is of another kind than the question asks for."));
        }
        if (!item.options().isEmpty()
                && item.type() != ItemType.OPEN_CHOICE
                && item.option(value).isEmpty()) {
            return Optional.of(wrong(item, "The answer is none of those to choose from."));
        }
        return bounds(item, value).map(sentence -> wrong(item, sentence));
    }

    private static Optional<String> bounds(Item item, Value value) {
        Bounds bounds = item.bounds();
        Optional<Integer> toLeast = bounds.least().flatMap(least -> compare(value, least));
        Optional<Integer> toMost = bounds.most().flatMap(most -> compare(value, most));
        if (toLeast.filter(order -> order < 0).isPresent()) {
            return Optional.of("It has to be " + words(bounds.least()) + " or more.");
        }
        if (toMost.filter(order -> order > 0).isPresent()) {
            return Optional.of("It has to be " + words(bounds.most()) + " or less.");
        }
        return switch (value) {
            case Value.Words(String text) -> text(bounds, text);
            case Value.Address(String uri) -> text(bounds, uri);
            case Value.Decimal(BigDecimal number) ->
                Math.max(0, number.stripTrailingZeros().scale())
                                > bounds.decimalPlaces().orElse(Integer.MAX_VALUE)
                        ? Optional.of("It has to have no more than "
                                + bounds.decimalPlaces().getAsInt() + " digits after the point.")
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** A form may bound a quantity by a bare number. */
    private static Optional<Integer> compare(Value value, Value bound) {
        return value instanceof Value.Quantity quantity && !(bound instanceof Value.Quantity)
                ? Comparing.compare(new Value.Decimal(quantity.number()), bound)
                : Comparing.compare(value, bound);
    }

    private static Optional<String> text(Bounds bounds, String text) {
        int letters = text.codePointCount(0, text.length());
        if (letters > bounds.longest().orElse(Integer.MAX_VALUE)) {
            return Optional.of("It has to have no more than " + bounds.longest().getAsInt() + " letters.");
        }
        if (letters < bounds.shortest().orElse(0)) {
            return Optional.of("It has to have at least " + bounds.shortest().getAsInt() + " letters.");
        }
        return bounds.pattern()
                .filter(pattern -> !matches(pattern, text))
                .map(_ -> "It has to be written as the form asks.");
    }

    /** A pattern that takes too long is a fault of the form, and nothing is held against the answer. */
    private static boolean matches(String pattern, String text) {
        long ends = System.nanoTime() + LONGEST.toNanos();
        try {
            return Pattern.compile(pattern)
                    .matcher(new Watched(text, () -> lookAt(ends)))
                    .matches();
        } catch (TooLongException _) {
            return true;
        }
    }

    private static void lookAt(long ends) {
        if (System.nanoTime() - ends > 0) {
            throw new TooLongException();
        }
    }

    private static final class TooLongException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private static String words(Optional<Value> bound) {
        return bound.map(one -> switch (one) {
                    case Value.Whole(int number) -> Integer.toString(number);
                    case Value.Decimal(BigDecimal number) -> number.toPlainString();
                    case Value.Quantity quantity ->
                        quantity.number().toPlainString()
                                + quantity.unit()
                                        .or(quantity::code)
                                        .map(unit -> " " + unit)
                                        .orElse("");
                    case Value.Day(String day) -> day;
                    case Value.Moment(String moment) -> moment;
                    case Value.TimeOfDay(String time) -> time;
                    default -> "the bound of the form";
                })
                .orElse("");
    }

    private static Fault wrong(Item item, String sentence) {
        return Fault.wrong(item.linkId(), sentence);
    }
}
