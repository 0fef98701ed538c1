package org.thaw.instruments.form;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Which of two answers is more. */
public final class Comparing {
    private Comparing() {}

    public static boolean equal(Value one, Value other) {
        if (one instanceof Value.Coding coding && other instanceof Value.Coding named) {
            return coding.names(named);
        }
        return compare(one, other).map(order -> order == 0).orElseGet(() -> one.equals(other));
    }

    /** Nothing where the two cannot be compared: words with numbers, or two units. */
    public static Optional<Integer> compare(Value one, Value other) {
        Optional<BigDecimal> left = number(one);
        Optional<BigDecimal> right = number(other);
        if (left.isPresent() && right.isPresent()) {
            return Optional.of(left.get().compareTo(right.get()));
        }
        return switch (one) {
            case Value.Quantity first
            when other instanceof Value.Quantity second && sameMeasure(first, second) ->
                Optional.of(first.number().compareTo(second.number()));
            case Value.Day(String day)
            when other instanceof Value.Day(String second) -> Optional.of(day.compareTo(second));
            case Value.Moment(String moment)
            when other instanceof Value.Moment(String second) -> Optional.of(moments(moment, second));
            case Value.TimeOfDay(String time)
            when other instanceof Value.TimeOfDay(String second) -> Optional.of(time.compareTo(second));
            case Value.Words(String words)
            when other instanceof Value.Words(String second) -> Optional.of(words.compareTo(second));
            default -> Optional.empty();
        };
    }

    private static boolean sameMeasure(Value.Quantity one, Value.Quantity other) {
        return one.measure().equals(other.measure());
    }

    /** The number an answer is, where it is one without a unit. */
    public static Optional<BigDecimal> number(Value value) {
        return switch (value) {
            case Value.Whole(int number) -> Optional.of(BigDecimal.valueOf(number));
            case Value.Decimal(BigDecimal number) -> Optional.of(number);
            default -> Optional.empty();
        };
    }

    /** Two clocks may name the same moment; where a time is missing the days are compared. */
    private static int moments(String one, String other) {
        Optional<Instant> left = instant(one);
        Optional<Instant> right = instant(other);
        return left.isPresent() && right.isPresent() ? left.get().compareTo(right.get()) : one.compareTo(other);
    }

    private static Optional<Instant> instant(String written) {
        try {
            return Optional.of(OffsetDateTime.parse(written).toInstant());
        } catch (DateTimeException withoutTime) {
            return Optional.empty();
        }
    }
}
