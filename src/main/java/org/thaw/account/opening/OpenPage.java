package org.thaw.account.opening;

import java.util.Optional;
import org.thaw.account.Afterwards;
import org.thaw.account.FormFault;

/**
 * The form that opens a vault.
 *
 * @param name as typed before; the passphrase is never sent back
 * @param guest whether a guest’s words are here and the person has to say what becomes of them
 */
record OpenPage(Reason reason, String name, Optional<FormFault> fault, Guest guest, Afterwards after) {
    static final String TEMPLATE = "account/opening/open";

    /** Why the form is shown. */
    enum Reason {
        ASKED_FOR,
        LOCKED
    }

    /** Whether a guest’s words are here. */
    enum Guest {
        HERE,
        NONE
    }

    String heading() {
        return switch (reason) {
            case ASKED_FOR -> "Open your vault";
            case LOCKED -> "This is locked";
        };
    }

    String opening() {
        if (reason == Reason.ASKED_FOR) {
            return "What you kept opens with its name and your passphrase.";
        }
        return after.unsent().isPresent()
                ? "What you just wrote is not lost. Open your vault, and one press sends it."
                : "Open your vault, and you go straight on.";
    }

    /** Whether this field is the one to look at. */
    boolean isAbout(String field) {
        return fault.filter(it -> it.field().equals(field)).isPresent();
    }
}
