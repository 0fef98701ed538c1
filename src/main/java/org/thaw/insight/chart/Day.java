package org.thaw.insight.chart;

import java.time.LocalDate;
import java.util.OptionalDouble;

/**
 * What was noted of one day.
 *
 * @param level how much of what is drawn there was, from 0 to 10, on average; empty where it was not told
 * @param tears whether tears or wet eyes came
 * @param marked whether something else is marked on it: a medicine that changed
 */
public record Day(LocalDate date, OptionalDouble level, boolean tears, boolean marked) {
    @Override
    public String toString() {
        return "Day[hidden]";
    }
}
