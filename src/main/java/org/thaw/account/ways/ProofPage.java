package org.thaw.account.ways;

import java.util.Optional;
import org.thaw.account.FormFault;
import org.thaw.account.OwnPath;

/**
 * Asks for the passphrase of the vault that is open already.
 *
 * @param then where it goes on
 */
record ProofPage(OwnPath then, Optional<FormFault> fault) {
    String error() {
        return fault.map(FormFault::sentence).orElse("");
    }
}
