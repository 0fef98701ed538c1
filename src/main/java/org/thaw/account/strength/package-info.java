/** How easily a new passphrase is guessed, and better ones. */
@NullMarked
package org.thaw.account.strength;

import org.jspecify.annotations.NullMarked;
