package org.thaw.instruments.path;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Quantity;
import org.thaw.instruments.form.Item;
import org.thaw.instruments.form.Option;
import org.thaw.instruments.form.Trait;
import org.thaw.instruments.form.Value;

/** What a formula came to, as answers to an item. What the item cannot take is left out. */
final class Outcome {
    private static final int DAY = 10;

    private Outcome() {}

    static boolean isTrue(List<Base> found) {
        return found.size() == 1 && found.get(0) instanceof BooleanType truth && Boolean.TRUE.equals(truth.getValue());
    }

    static List<Value> answers(Item item, List<Base> found) {
        Stream<Value> all = found.stream().flatMap(one -> answer(item, one).stream());
        return item.has(Trait.REPEATS) ? all.toList() : all.limit(1).toList();
    }

    private static Optional<Value> answer(Item item, Base found) {
        return switch (item.type()) {
            case GROUP, DISPLAY, ATTACHMENT, REFERENCE -> Optional.empty();
            case BOOLEAN ->
                found instanceof BooleanType truth ? Optional.of(new Value.Truth(truth.getValue())) : Optional.empty();
            case DECIMAL -> number(found).map(Value.Decimal::new);
            case INTEGER -> number(found).flatMap(Outcome::whole);
            case QUANTITY -> quantity(item, found);
            case DATE ->
                text(found)
                        .map(written -> written.length() > DAY ? written.substring(0, DAY) : written)
                        .map(Value.Day::new);
            case DATE_TIME -> text(found).map(Value.Moment::new);
            case TIME -> text(found).map(Value.TimeOfDay::new);
            case STRING, TEXT -> text(found).map(Value.Words::new);
            case URL -> text(found).map(Value.Address::new);
            case CHOICE, OPEN_CHOICE -> chosen(item, found);
        };
    }

    private static Optional<String> text(Base found) {
        return found.isPrimitive() ? Optional.ofNullable(found.primitiveValue()) : Optional.empty();
    }

    private static Optional<BigDecimal> number(Base found) {
        return switch (found) {
            case DecimalType decimal -> Optional.of(decimal.getValue());
            case IntegerType whole -> Optional.of(BigDecimal.valueOf(whole.getValue()));
            case Quantity quantity -> Optional.ofNullable(quantity.getValue());
            default -> Optional.empty();
        };
    }

    /** A part of a whole is rounded to the nearest, halves away from zero. */
    private static Optional<Value> whole(BigDecimal number) {
        BigDecimal rounded = number.setScale(0, RoundingMode.HALF_UP);
        boolean fits = rounded.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
        return fits ? Optional.of(new Value.Whole(rounded.intValueExact())) : Optional.empty();
    }

    private static Optional<Value> quantity(Item item, Base found) {
        if (found instanceof Quantity quantity && (quantity.hasUnit() || quantity.hasCode())) {
            return Optional.ofNullable(quantity.getValue())
                    .map(number -> new Value.Quantity(
                            number,
                            Optional.ofNullable(quantity.getUnit()),
                            Optional.ofNullable(quantity.getSystem()),
                            Optional.ofNullable(quantity.getCode())));
        }
        Optional<Value.Coding> unit = item.units().stream().findFirst();
        return number(found)
                .map(number -> new Value.Quantity(
                        number,
                        unit.map(Value.Coding::words),
                        unit.flatMap(Value.Coding::system),
                        unit.flatMap(Value.Coding::code)));
    }

    private static Optional<Value> chosen(Item item, Base found) {
        Predicate<Value> same = found instanceof Coding coding
                ? value -> value instanceof Value.Coding option && option.names(read(coding))
                : value -> text(found).filter(words(value)::equals).isPresent();
        Optional<Value> option =
                item.options().stream().map(Option::value).filter(same).findFirst();
        return option.or(() -> found instanceof Coding coding
                ? Optional.of(read(coding))
                : text(found).map(Value.Words::new));
    }

    private static String words(Value value) {
        return switch (value) {
            case Value.Coding coding -> coding.code().orElse("");
            case Value.Words(String text) -> text;
            case Value.Whole(int number) -> Integer.toString(number);
            default -> "";
        };
    }

    private static Value.Coding read(Coding coding) {
        return new Value.Coding(
                Optional.ofNullable(coding.getSystem()),
                Optional.ofNullable(coding.getCode()),
                Optional.ofNullable(coding.getDisplay()),
                Optional.empty());
    }
}
