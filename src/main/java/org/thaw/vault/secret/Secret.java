package org.thaw.vault.secret;

/** What opens a vault. Its bytes are zeroed by {@link #close()}; after that it is of no use. */
public sealed interface Secret extends AutoCloseable permits Passphrase, PasskeyOutput, RecoveryWords {
    /** The name of the slot this opens (see docs/vault-format.md). */
    String slot();

    @Override
    void close();
}
