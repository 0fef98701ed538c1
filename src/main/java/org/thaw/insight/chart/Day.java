package org.thaw.insight.chart;

import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What was noted of one day.
 *
 * @param level how much of what is drawn there was, from 0 to 10; empty where it was not told
 */
public record Day(LocalDate date, OptionalDouble level, Set<Mark> marks) {
    public Day {
        marks = Set.copyOf(marks);
    }

    @Override
    public String toString() {
        return "Day[hidden]";
    }
}
