package org.thaw.insight.experiment.pages;

import java.util.Optional;
import org.thaw.crisis.Withholding;

/**
 * An experiment that goes on.
 *
 * @param where which day it is, as a sentence
 * @param closed why it rests, where it does
 * @param today the form of today; none before the first day, and while it rests
 * @param noted what was noted of today, as a sentence
 * @param yesterday where yesterday is noted, where it can be and was not
 * @param looked when the person looked
 */
record GoingOnPage(
        String path,
        String question,
        String where,
        Optional<Withholding.Ground> closed,
        Optional<DayForm> today,
        Optional<String> noted,
        Optional<String> yesterday,
        Optional<String> looked) {
    @Override
    public String toString() {
        return "GoingOnPage[hidden]";
    }
}
