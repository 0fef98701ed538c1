package org.thaw.instruments.reading;

import java.util.List;
import java.util.Optional;
import org.thaw.instruments.form.Answers;
import org.thaw.instruments.form.Fault;

/**
 * A file read as answers to a form.
 *
 * @param answers nothing where a fault stops it
 * @param whole whether they are said to be complete
 */
public record ReadAnswers(Optional<Answers> answers, boolean whole, List<Fault> faults) {
    public ReadAnswers {
        faults = List.copyOf(faults);
    }

    @Override
    public String toString() {
        return "ReadAnswers[hidden]";
    }
}
