package org.thaw.instruments.form;

import java.util.Optional;
import java.util.OptionalInt;

/** What an answer must keep within. */
public record Bounds(
        Optional<Value> least,
        Optional<Value> most,
        OptionalInt shortest,
        OptionalInt longest,
        OptionalInt fewest,
        OptionalInt greatestNumber,
        OptionalInt decimalPlaces,
        Optional<String> pattern) {
    public static final Bounds NONE = new Bounds(
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            Optional.empty());
}
