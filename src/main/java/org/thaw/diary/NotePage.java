package org.thaw.diary;

import java.util.Optional;
import java.util.Set;
import org.thaw.diary.note.CheckIn.Circumstance;
import org.thaw.draft.Draft;
import org.thaw.draft.FaultyFormException;
import org.thaw.draft.Filled;

/**
 * A form for a note, new or kept.
 *
 * @param path where the form goes
 * @param kept whether it changes one that was kept
 * @param asked what is asked beside the usual
 * @param draft nothing where no vault is open: there would be nowhere to keep it
 */
record NotePage(
        Kind kind,
        String path,
        boolean kept,
        Filled filled,
        Set<Circumstance> asked,
        Optional<Draft> draft,
        Optional<FaultyFormException.Fault> fault) {
    boolean isFaulty(String field) {
        return fault.filter(one -> one.field().equals(field)).isPresent();
    }

    @Override
    public String toString() {
        return "NotePage[hidden]";
    }
}
