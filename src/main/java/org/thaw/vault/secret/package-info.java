/** What a person knows or holds that opens a vault: a passphrase, recovery words, a passkey's output. */
@NullMarked
@NamedInterface("secret")
package org.thaw.vault.secret;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
