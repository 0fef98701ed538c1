package org.thaw.instruments.reading;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.thaw.instruments.form.Bounds;
import org.thaw.instruments.form.Value;

/** Reads what an answer must keep within. */
final class BoundsReader {
    private static final int LONGEST_PATTERN = 500;

    private BoundsReader() {}

    static Bounds read(Fields fields) {
        return new Bounds(
                value(fields, "minValue", "minQuantity"),
                value(fields, "maxValue", "maxQuantity"),
                count(fields, "minLength"),
                longest(fields),
                count(fields, "minOccurs"),
                count(fields, "maxOccurs"),
                count(fields, "maxDecimalPlaces"),
                pattern(fields));
    }

    private static OptionalInt longest(Fields fields) {
        OptionalInt longest = fields.whole("maxLength");
        if (longest.isPresent() && longest.getAsInt() < 1) {
            fields.wrong("maxLength has to be 1 or more.");
            return OptionalInt.empty();
        }
        return longest;
    }

    private static Optional<Value> value(Fields fields, String... names) {
        return Stream.of(names)
                .flatMap(name -> Extensions.of(fields, name))
                .flatMap(one -> ValueReader.read(one, "value").stream())
                .findFirst();
    }

    private static OptionalInt count(Fields fields, String name) {
        return Extensions.of(fields, name)
                .flatMap(one -> ValueReader.read(one, "value").stream())
                .flatMapToInt(value -> value instanceof Value.Whole(int number)
                        ? java.util.stream.IntStream.of(number)
                        : java.util.stream.IntStream.empty())
                .findFirst();
    }

    private static Optional<String> pattern(Fields fields) {
        return Extensions.of(fields, "regex")
                .flatMap(one -> one.text("valueString").stream())
                .filter(written -> isPattern(fields, written))
                .findFirst();
    }

    private static boolean isPattern(Fields fields, String written) {
        try {
            if (written.length() <= LONGEST_PATTERN) {
                Pattern.compile(written);
                return true;
            }
        } catch (PatternSyntaxException notOne) {
            fields.wrong("Its regex cannot be read.");
            return false;
        }
        fields.wrong("Its regex is longer than 500 letters, so it is left out.");
        return false;
    }
}
