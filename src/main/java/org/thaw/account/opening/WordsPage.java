package org.thaw.account.opening;

import java.util.Optional;
import org.thaw.account.Afterwards;
import org.thaw.account.FormFault;

/**
 * The form that opens a vault with recovery words.
 *
 * @param name as typed before; the words are never sent back
 */
record WordsPage(String name, Optional<FormFault> fault, OpenPage.Guest guest, Afterwards after) {
    static final String TEMPLATE = "account/opening/words";

    /** Whether this field is the one to look at. */
    boolean isAbout(String field) {
        return fault.filter(it -> it.field().equals(field)).isPresent();
    }

    String error(String field) {
        return fault.filter(it -> it.field().equals(field))
                .map(FormFault::sentence)
                .orElse("");
    }
}
