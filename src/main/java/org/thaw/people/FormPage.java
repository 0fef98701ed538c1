package org.thaw.people;

import java.util.Optional;
import org.thaw.draft.Draft;
import org.thaw.draft.FaultyFormException;

/**
 * The form for a person, new or kept.
 *
 * @param path where it goes
 * @param draft nothing where no vault is open: there would be nowhere to keep it
 */
record FormPage(
        String path, boolean isNew, PersonForm form, Optional<Draft> draft, Optional<FaultyFormException.Fault> fault) {
    @Override
    public String toString() {
        return "FormPage[hidden]";
    }
}
