package org.thaw.account.keeping;

import java.util.Optional;
import org.thaw.account.FormFault;
import org.thaw.vault.VaultName;

/** What a name and a new passphrase have to be. */
final class NewPassphrase {
    /** NIST SP 800-63B: length is what counts; no rule about kinds of signs, since those only make it forgettable. */
    private static final int SHORTEST = 8;

    private static final int LONGEST = 4096;

    private NewPassphrase() {}

    /** The first thing to look at. */
    static Optional<FormFault> check(String name, String passphrase, String again) {
        if (VaultName.read(name).isEmpty()) {
            return Optional.of(new FormFault("name", "Type a name of up to 200 letters. It need not be your own."));
        }
        if (passphrase.codePointCount(0, passphrase.length()) < SHORTEST) {
            return Optional.of(new FormFault(
                    "passphrase", "Use at least eight letters or signs. Four or five words in a row are good."));
        }
        if (passphrase.length() > LONGEST) {
            return Optional.of(new FormFault("passphrase", "Use a shorter passphrase, of up to 4096 letters."));
        }
        return passphrase.equals(again)
                ? Optional.empty()
                : Optional.of(new FormFault("passphrase", "The two were not the same. Type it twice once more."));
    }
}
