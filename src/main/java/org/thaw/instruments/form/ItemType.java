package org.thaw.instruments.form;

import java.util.Optional;
import java.util.stream.Stream;

/** What kind of item it is, by FHIR’s own words. */
public enum ItemType {
    GROUP("group"),
    DISPLAY("display"),
    BOOLEAN("boolean"),
    DECIMAL("decimal"),
    INTEGER("integer"),
    DATE("date"),
    DATE_TIME("dateTime"),
    TIME("time"),
    STRING("string"),
    TEXT("text"),
    URL("url"),
    CHOICE("choice"),
    OPEN_CHOICE("open-choice"),
    ATTACHMENT("attachment"),
    REFERENCE("reference"),
    QUANTITY("quantity");

    private final String word;

    ItemType(String word) {
        this.word = word;
    }

    public static Optional<ItemType> read(String word) {
        return Stream.of(values()).filter(type -> type.word.equals(word)).findFirst();
    }

    public String word() {
        return word;
    }

    /** Whether it takes an answer: groups and words to read do not. */
    public boolean isQuestion() {
        return this != GROUP && this != DISPLAY;
    }

    public boolean isChosen() {
        return this == CHOICE || this == OPEN_CHOICE;
    }

    /** Whether an answer of this shape may stand here. Where options are given they are looked at besides. */
    public boolean takes(Value value) {
        return switch (value) {
            case Value.Truth _ -> this == BOOLEAN;
            case Value.Whole _ -> this == INTEGER || this == CHOICE || this == OPEN_CHOICE;
            case Value.Decimal _ -> this == DECIMAL;
            case Value.Day _ -> this == DATE || this == CHOICE || this == OPEN_CHOICE;
            case Value.Moment _ -> this == DATE_TIME;
            case Value.TimeOfDay _ -> this == TIME || this == CHOICE || this == OPEN_CHOICE;
            case Value.Words _ -> this == STRING || this == TEXT || this == OPEN_CHOICE || this == CHOICE;
            case Value.Address _ -> this == URL;
            case Value.Coding _ -> isChosen();
            case Value.Quantity _ -> this == QUANTITY;
            case Value.Reference _ -> this == REFERENCE || isChosen();
            case Value.Attachment _ -> this == ATTACHMENT;
        };
    }
}
