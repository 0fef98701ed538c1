package org.thaw.account.keeping;

import java.util.Optional;
import org.thaw.account.FormFault;

/**
 * The form that makes a vault.
 *
 * @param name as typed before; a passphrase is never sent back
 */
record KeepPage(Words words, String name, Optional<FormFault> fault) {
    static final String TEMPLATE = "account/keeping/keep";

    /** What there is to keep. */
    enum Words {
        OF_A_GUEST,
        NONE,
        /** There were a guest’s words when the form was drawn, and there are none any more. */
        LOST
    }

    String heading() {
        return words == Words.OF_A_GUEST ? "Keep what you wrote" : "Make a vault";
    }

    boolean isAbout(String field) {
        return fault.filter(it -> it.field().equals(field)).isPresent();
    }
}
