package org.thaw.account.keeping;

import java.util.Optional;
import org.thaw.account.FormFault;
import org.thaw.account.strength.NewPassphrase.Judgement;

/**
 * The form that makes a vault.
 *
 * @param name as typed before; a passphrase is never sent back
 * @param weak whether the passphrase was weak, and the person may say that they want it
 * @param suggestion four words to take or leave
 */
record KeepPage(Words words, String name, Optional<FormFault> fault, Weak weak, String suggestion) {
    static final String TEMPLATE = "account/keeping/keep";

    /** What there is to keep. */
    enum Words {
        OF_A_GUEST,
        NONE,
        /** There were a guest’s words when the form was drawn, and there are none any more. */
        LOST
    }

    /** Whether a weak passphrase was chosen. */
    enum Weak {
        NOT_SAID,
        SAID;

        static Weak of(Judgement judgement) {
            return judgement instanceof Judgement.Advised ? SAID : NOT_SAID;
        }
    }

    String heading() {
        return words == Words.OF_A_GUEST ? "Keep what you wrote" : "Make a vault";
    }

    /** What to do about a field, or nothing to say. */
    String error(String field) {
        return fault.filter(it -> it.field().equals(field))
                .map(FormFault::sentence)
                .orElse("");
    }
}
