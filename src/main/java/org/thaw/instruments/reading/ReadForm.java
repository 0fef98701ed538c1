package org.thaw.instruments.reading;

import java.util.List;
import java.util.Optional;
import org.thaw.instruments.form.Fault;
import org.thaw.instruments.form.Form;

/**
 * A file read as a form.
 *
 * @param form nothing where a fault stops it
 */
public record ReadForm(Optional<Form> form, List<Fault> faults) {
    public ReadForm {
        faults = List.copyOf(faults);
    }
}
