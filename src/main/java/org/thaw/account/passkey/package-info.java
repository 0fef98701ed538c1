/** Passkeys: what a browser and this server say to each other, and what a vault remembers of each. */
@NullMarked
package org.thaw.account.passkey;

import org.jspecify.annotations.NullMarked;
