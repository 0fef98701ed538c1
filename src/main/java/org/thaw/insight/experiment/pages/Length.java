package org.thaw.insight.experiment.pages;

import java.util.Arrays;
import java.util.Optional;

/**
 * How many days, and what so many can find. The shares are those of {@code ./bench insight} (docs/insight.md), for days
 * that differ by about 1.5 points of themselves.
 */
enum Length {
    TEN(
            10,
            "Only a very large difference shows. One of 3 points is found in about 2 of 3 such experiments. One of 2 points is found in 1 of 3."),
    TWENTY(
            20,
            "A difference of 3 points nearly always shows. One of 2 points is found in about 7 of 10. One of 1 point is found in 2 of 10."),
    FORTY(
            40,
            "A difference of 2 points nearly always shows. One of 1 point is found in about half of them. Smaller ones stay unseen.");

    private final int days;
    private final String finds;

    Length(int days, String finds) {
        this.days = days;
        this.finds = finds;
    }

    static Optional<Length> read(String pressed) {
        return Arrays.stream(values())
                .filter(length -> Integer.toString(length.days).equals(pressed))
                .findFirst();
    }

    int days() {
        return days;
    }

    String finds() {
        return finds;
    }
}
