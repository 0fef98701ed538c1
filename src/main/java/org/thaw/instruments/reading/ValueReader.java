package org.thaw.instruments.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.thaw.instruments.form.Value;
import tools.jackson.databind.JsonNode;

/** Reads answers, which FHIR names by their type: valueInteger, answerCoding. */
final class ValueReader {
    private static final Pattern DAY = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");
    private static final Pattern MOMENT = Pattern.compile(
            "\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d))?)?)?");
    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?");
    private static final List<String> WEIGHTS = List.of("ordinalValue", "itemWeight", "value");

    private ValueReader() {}

    /** The one value with the prefix; nothing where there is none, or where it is none of FHIR’s answers. */
    static Optional<Value> read(Fields from, String prefix) {
        List<String> names = from.names().stream()
                .filter(name -> name.startsWith(prefix) && name.length() > prefix.length())
                .filter(name -> Character.isUpperCase(name.charAt(prefix.length())))
                .toList();
        if (names.size() > 1) {
            from.wrong("There is more than one “" + prefix + "” where one belongs.");
        }
        return names.stream().findFirst().flatMap(name -> read(from, name, name.substring(prefix.length())));
    }

    static Optional<Value> read(Fields from, String name, String type) {
        return switch (type) {
            case "Boolean" -> {
                boolean yes = from.truth(name);
                yield from.raw(name).isBoolean() ? Optional.of(new Value.Truth(yes)) : Optional.empty();
            }
            case "Integer", "PositiveInt", "UnsignedInt" ->
                from.whole(name).stream().<Value>mapToObj(Value.Whole::new).findFirst();
            case "Decimal" -> number(from, name).map(Value.Decimal::new);
            case "Date" -> written(from, name, DAY, "a date such as 2026-03-14").map(Value.Day::new);
            case "DateTime" ->
                written(from, name, MOMENT, "a date and time such as 2026-03-14T20:15:00Z")
                        .map(Value.Moment::new);
            case "Time" -> written(from, name, TIME, "a time such as 20:15:00").map(Value.TimeOfDay::new);
            case "String", "Markdown", "Code" -> from.text(name).map(Value.Words::new);
            case "Uri", "Url", "Canonical" -> from.text(name).map(Value.Address::new);
            case "Coding" -> from.object(name).map(ValueReader::coding);
            case "Quantity" -> from.object(name).flatMap(ValueReader::quantity);
            case "Reference" ->
                from.object(name).map(one -> new Value.Reference(one.text("reference"), one.text("display")));
            case "Attachment" ->
                from.object(name)
                        .map(one -> new Value.Attachment(
                                one.text("contentType"),
                                one.text("title"),
                                one.text("url"),
                                one.raw("data").asStringOpt()));
            default -> {
                from.wrong("“" + name + "” is no answer that FHIR knows.");
                yield Optional.empty();
            }
        };
    }

    static Value.Coding coding(Fields from) {
        return new Value.Coding(from.text("system"), from.text("code"), from.text("display"), weight(from));
    }

    /** What an answer counts, by whichever of FHIR’s extensions the form has for it. */
    static Optional<BigDecimal> weight(Fields from) {
        return from.has("extension")
                ? WEIGHTS.stream()
                        .flatMap(name -> Extensions.of(from, name))
                        .flatMap(one -> Stream.of("valueDecimal", "valueInteger")
                                .filter(one::has)
                                .flatMap(name -> number(one, name).stream()))
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<Value> quantity(Fields from) {
        Optional<BigDecimal> number = number(from, "value");
        if (number.isEmpty()) {
            from.wrong("A quantity has no number.");
        }
        return number.map(one -> new Value.Quantity(one, from.text("unit"), from.text("system"), from.text("code")));
    }

    private static Optional<BigDecimal> number(Fields from, String name) {
        JsonNode value = from.raw(name);
        if (value.isMissingNode()) {
            return Optional.empty();
        }
        if (!value.isNumber() || Math.abs((long) value.decimalValue().scale()) > 60) {
            from.wrong("“" + name + "” has to be a number.");
            return Optional.empty();
        }
        return Optional.of(value.decimalValue());
    }

    private static Optional<String> written(Fields from, String name, Pattern pattern, String what) {
        return from.text(name).filter(text -> {
            boolean right = pattern.matcher(text).matches();
            if (!right) {
                from.wrong("“" + name + "” has to be " + what + ".");
            }
            return right;
        });
    }
}
