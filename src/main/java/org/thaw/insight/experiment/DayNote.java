package org.thaw.insight.experiment;

import static java.util.Objects.requireNonNull;

/**
 * What was noted of one day.
 *
 * @param day counted from 0
 * @param score 0 to 10
 * @param done whether the day went as it was drawn; it counts as it was drawn either way
 */
public record DayNote(int day, int score, Done done) {
    public static final int MOST = 10;

    public DayNote {
        requireNonNull(done);
        if (day < 0 || score < 0 || score > MOST) {
            throw new IllegalArgumentException("a note is of a day, from 0 to 10");
        }
    }

    /** The names are part of what vaults keep. */
    public enum Done {
        AS_DRAWN,
        SOMETHING_ELSE
    }

    @Override
    public String toString() {
        return "DayNote[hidden]";
    }
}
