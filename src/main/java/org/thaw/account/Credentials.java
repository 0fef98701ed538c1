package org.thaw.account;

import java.util.Optional;
import org.thaw.vault.VaultName;
import org.thaw.vault.secret.Passphrase;

/** A name and a passphrase, as typed into a form. Close it once it was tried. */
public record Credentials(VaultName name, Passphrase passphrase) implements AutoCloseable {
    private static final int LONGEST = 4096;

    /** Nothing where there can be no such name or no such passphrase. */
    public static Optional<Credentials> read(String name, String passphrase) {
        if (passphrase.isEmpty() || passphrase.length() > LONGEST) {
            return Optional.empty();
        }
        return VaultName.read(name).map(known -> new Credentials(known, Passphrase.of(passphrase)));
    }

    @Override
    public void close() {
        passphrase.close();
    }
}
