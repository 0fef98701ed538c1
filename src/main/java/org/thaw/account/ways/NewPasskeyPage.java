package org.thaw.account.ways;

import java.util.Optional;
import org.thaw.account.FormFault;

/**
 * The form that adds a passkey.
 *
 * @param elsewhere the address at which passkeys work, where they do not at this one
 */
record NewPasskeyPage(Optional<String> elsewhere, Optional<FormFault> fault) {}
