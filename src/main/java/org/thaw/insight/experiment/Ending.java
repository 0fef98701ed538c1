package org.thaw.insight.experiment;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.thaw.insight.trial.Answer.Course;

/**
 * That an experiment is over, whatever the clock says later.
 *
 * @param on the day on which it was stopped, or put away for the next one
 */
public record Ending(LocalDate on, Course course) {
    public Ending {
        requireNonNull(on);
        requireNonNull(course);
    }

    @Override
    public String toString() {
        return "Ending[hidden]";
    }
}
