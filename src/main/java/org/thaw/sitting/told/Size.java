package org.thaw.sitting.told;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/** How much of something there is, as the person says it: 0 is none, 10 the most they can think of. */
public record Size(@JsonValue int value) implements Comparable<Size> {
    @JsonCreator
    public Size {
        if (value < 0 || value > 10) {
            throw new IllegalArgumentException("a size goes from 0 to 10");
        }
    }

    /** The key that was pressed, or nothing where none of the eleven was. */
    public static Optional<Size> read(String pressed) {
        return pressed.matches("[0-9]|10") ? Optional.of(new Size(Integer.parseInt(pressed))) : Optional.empty();
    }

    public int above(Size other) {
        return value - other.value;
    }

    @Override
    public int compareTo(Size other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return "Size[hidden]";
    }
}
