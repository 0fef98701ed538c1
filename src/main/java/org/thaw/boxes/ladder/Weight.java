package org.thaw.boxes.ladder;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/** How heavy something is for a person, from 0 to 10, by their own words for what that feels like. */
public record Weight(@JsonValue int value) implements Comparable<Weight> {
    /** Heavier ones are not opened alone (EVIDENCE C, C08). */
    public static final Weight HEAVIEST_ALONE = new Weight(4);

    /** “Distress ≥7” (EVIDENCE C, stop rules). */
    private static final int TOO_MUCH = 7;

    @JsonCreator
    public Weight {
        if (value < 0 || value > 10) {
            throw new IllegalArgumentException("a weight goes from 0 to 10");
        }
    }

    /** The key that was pressed, or nothing where none of the eleven was. */
    public static Optional<Weight> read(String pressed) {
        return pressed.matches("[0-9]|10") ? Optional.of(new Weight(Integer.parseInt(pressed))) : Optional.empty();
    }

    public boolean mayBeOpenedAlone() {
        return compareTo(HEAVIEST_ALONE) <= 0;
    }

    /** Whether so much distress is a reason to stop. */
    public boolean isTooMuch() {
        return value >= TOO_MUCH;
    }

    int above(Weight other) {
        return value - other.value;
    }

    @Override
    public int compareTo(Weight other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return "Weight[hidden]";
    }
}
