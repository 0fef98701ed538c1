package org.thaw.sitting.plan;

import java.util.Arrays;
import java.util.Optional;

/** How long a sitting is agreed to last. */
public enum Length {
    FIVE(5),
    FIFTEEN(15),
    FORTY(40);

    private final int minutes;

    Length(int minutes) {
        this.minutes = minutes;
    }

    public static Optional<Length> read(String pressed) {
        return Arrays.stream(values())
                .filter(length -> Integer.toString(length.minutes).equals(pressed))
                .findFirst();
    }

    public int minutes() {
        return minutes;
    }
}
