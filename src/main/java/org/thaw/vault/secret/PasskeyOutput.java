package org.thaw.vault.secret;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.thaw.vault.format1.DangerousKeyBytes;
import org.thaw.vault.format1.DerivationParameters;

/**
 * What a passkey makes of this installation's salt: the output of WebAuthn's PRF extension (W3C WebAuthn Level 3,
 * 10.1.4), 32 bytes that only this passkey can make again.
 */
public final class PasskeyOutput implements Secret {
    /** How the name of a passkey's slot begins. */
    public static final String SLOT_PREFIX = "passkey:";

    private static final int LENGTH = 32;
    // Half of SHA-256 is enough to tell a person's few passkeys apart, and keeps the credential's own id unstored.
    private static final int ID_LENGTH = 16;

    private final String slot;
    private final SecretBytes output;

    private PasskeyOutput(String slot, SecretBytes output) {
        this.slot = slot;
        this.output = output;
    }

    /**
     * Takes an output over: the caller keeps no copy of it.
     *
     * @param credentialId as WebAuthn names the passkey
     * @throws IllegalArgumentException where the output has not 32 bytes
     */
    public static PasskeyOutput takeOver(byte[] credentialId, byte[] output) {
        if (output.length != LENGTH) {
            throw new IllegalArgumentException("a passkey's output has 32 bytes");
        }
        return new PasskeyOutput(slotOf(credentialId), SecretBytes.takeOver(output));
    }

    /** The name of the slot that a passkey opens. */
    public static String slotOf(byte[] credentialId) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(credentialId);
            byte[] id = Arrays.copyOf(digest, ID_LENGTH);
            return SLOT_PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(id);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    @Override
    public String slot() {
        return slot;
    }

    public DangerousKeyBytes derive(DerivationParameters parameters) {
        return output.lend(parameters::derive);
    }

    @Override
    public void close() {
        output.close();
    }

    @Override
    public String toString() {
        return "PasskeyOutput[hidden]";
    }
}
