package org.thaw.vault.throttle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import org.thaw.vault.VaultId;
import org.thaw.vault.VaultName;
import org.thaw.vault.store.InstallationKey;

/**
 * What failed tries are counted for, as a keyed digest: the table tells neither names nor addresses, and a name that
 * nobody has looks like any other.
 */
final class Subject {
    private final byte[] digest;
    private final Patience patience;

    private Subject(byte[] digest, Patience patience) {
        this.digest = digest;
        this.patience = patience;
    }

    static Subject of(InstallationKey key, VaultName typed) {
        return new Subject(key.digest("thaw/1/try/name", typed.bytes()), Patience.WITH_A_VAULT);
    }

    static Subject of(InstallationKey key, VaultId vault) {
        byte[] id = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(vault.value().getMostSignificantBits())
                .putLong(vault.value().getLeastSignificantBits())
                .array();
        return new Subject(key.digest("thaw/1/try/vault", id), Patience.WITH_A_VAULT);
    }

    static Subject of(InstallationKey key, Caller caller) {
        return new Subject(
                key.digest("thaw/1/try/address", caller.address().getBytes(UTF_8)), Patience.WITH_AN_ADDRESS);
    }

    byte[] digest() {
        return digest.clone();
    }

    Patience patience() {
        return patience;
    }

    @Override
    public String toString() {
        return "Subject[hidden]";
    }
}
