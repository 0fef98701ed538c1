/** Ways into a vault: how a secret wraps and unwraps its data key. */
@NullMarked
package org.thaw.vault.slot;

import org.jspecify.annotations.NullMarked;
