package org.thaw.account.passkey;

import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import java.util.List;
import java.util.Optional;
import org.thaw.account.passkey.Passkeys.WebAuthn;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;
import org.thaw.vault.VaultId;
import org.thaw.vault.VaultStorageException;
import org.thaw.vault.secret.PasskeyOutput;

/**
 * A passkey that a browser presented. Its output opens a vault or does not; what the vault then remembers of it tells
 * whether its signature holds, so that an output alone, once overheard, opens nothing here.
 */
public final class Presented implements AutoCloseable {
    private final AuthenticationData data;
    private final ServerProperty ours;
    private final VaultId vault;
    private final PasskeyOutput output;

    Presented(AuthenticationData data, ServerProperty ours, VaultId vault, PasskeyOutput output) {
        this.data = data;
        this.ours = ours;
        this.vault = vault;
        this.output = output;
    }

    /** The vault it says it belongs to. */
    public VaultId vault() {
        return vault;
    }

    public PasskeyOutput output() {
        return output;
    }

    /** Whether the open vault knows this passkey and its signature holds. Its count of uses is then remembered. */
    public boolean holdsIn(OpenVault open) {
        Optional<Kept<Passkey>> known = open.all(Passkey.TYPE).stream()
                .filter(kept -> kept.entry().slot().equals(output.slot()))
                .findFirst();
        if (known.isEmpty()) {
            return false;
        }
        Passkey passkey = known.get().entry();
        Optional<Long> uses = verified(passkey);
        uses.filter(count -> count > passkey.counter()).ifPresent(count -> remember(open, known.get(), count));
        return uses.isPresent();
    }

    private Optional<Long> verified(Passkey passkey) {
        try {
            // Any credential is allowed here: the slot’s name is a digest of its id, so only this one opens it.
            WebAuthn.MANAGER.verify(
                    data,
                    new AuthenticationParameters(ours, record(passkey), List.of(Passkeys.credentialId(data)), true));
            return Optional.of(Passkeys.told(data.getAuthenticatorData()).getSignCount());
        } catch (WebAuthnException | IllegalArgumentException doesNotHold) {
            return Optional.empty();
        }
    }

    private static CredentialRecord record(Passkey passkey) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                true,
                passkey.synced(),
                passkey.synced(),
                passkey.counter(),
                WebAuthn.key(passkey.credential()),
                null,
                null,
                null,
                null);
    }

    private static void remember(OpenVault open, Kept<Passkey> known, long uses) {
        try {
            open.save(
                    Passkey.TYPE,
                    new Kept<>(known.id(), known.at(), known.entry().countedTo(uses)));
        } catch (VaultStorageException notWritable) {
            // A damaged vault, or a full disk: it opens all the same.
            return;
        }
    }

    @Override
    public void close() {
        output.close();
    }
}
