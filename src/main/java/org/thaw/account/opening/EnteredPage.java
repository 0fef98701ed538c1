package org.thaw.account.opening;

import org.thaw.account.Afterwards;

/** The vault is open by its recovery words, and a new passphrase may be wanted. */
record EnteredPage(Afterwards after) {}
