package org.thaw.account.opening;

import java.util.Optional;
import org.thaw.account.Afterwards;
import org.thaw.account.FormFault;

/**
 * The page that opens a vault with a passkey.
 *
 * @param elsewhere the address at which passkeys work, where they do not at this one
 */
record PasskeyPage(Optional<String> elsewhere, Optional<FormFault> fault, OpenPage.Guest guest, Afterwards after) {
    static final String TEMPLATE = "account/opening/passkey";

    boolean isAbout(String field) {
        return fault.filter(it -> it.field().equals(field)).isPresent();
    }
}
