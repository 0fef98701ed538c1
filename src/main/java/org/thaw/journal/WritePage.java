package org.thaw.journal;

import java.util.Optional;
import org.thaw.draft.Draft;
import org.thaw.draft.FaultyFormException.Fault;
import org.thaw.journal.words.Words;

/**
 * A form for a page, new or kept.
 *
 * @param back where a person goes who writes nothing
 * @param draft nothing where no vault is open: there would be nowhere to keep it
 */
record WritePage(String back, PageForm form, Words words, Optional<Draft> draft, Optional<Fault> fault) {
    boolean changes() {
        return form.entry().isPresent();
    }

    boolean isWhenOpen() {
        return changes()
                || !form.on().isEmpty()
                || fault.filter(one -> one.field().equals("on")).isPresent();
    }

    @Override
    public String toString() {
        return "WritePage[hidden]";
    }
}
