package org.thaw.vault.format1;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * AES-256-GCM with random 96-bit nonces (NIST SP 800-38D, 8.2.2). With random nonces one key may seal 2^32 times
 * (8.3); a vault saved to once a second would get there in 136 years.
 */
final class AesGcm {
    static final int NONCE_LENGTH = 12;
    static final int TAG_LENGTH = 16;
    static final int OVERHEAD = NONCE_LENGTH + TAG_LENGTH;

    private static final SecureRandom RANDOM = new SecureRandom();

    private AesGcm() {}

    static Sealed seal(DangerousKeyBytes key, byte[] plaintext, byte[] associatedData) {
        byte[] nonce = new byte[NONCE_LENGTH];
        RANDOM.nextBytes(nonce);
        return seal(key, nonce, plaintext, associatedData);
    }

    /** For known-answer tests; a nonce used twice under one key gives both plaintexts away. */
    static Sealed seal(DangerousKeyBytes key, byte[] nonce, byte[] plaintext, byte[] associatedData) {
        try {
            Cipher cipher = ready(cipher(), Cipher.ENCRYPT_MODE, key, nonce, associatedData);
            byte[] sealed = Arrays.copyOf(nonce, NONCE_LENGTH + plaintext.length + TAG_LENGTH);
            cipher.doFinal(plaintext, 0, plaintext.length, sealed, NONCE_LENGTH);
            return Sealed.takeOver(sealed);
        } catch (GeneralSecurityException impossible) {
            throw missing(impossible);
        }
    }

    /** The plaintext, or nothing if the key, the associated data or any byte is not what it was. */
    static Optional<byte[]> open(DangerousKeyBytes key, Sealed sealed, byte[] associatedData) {
        return open(cipher(), key, sealed, associatedData);
    }

    /** The same with a cipher that has opened others before. */
    static Optional<byte[]> open(Cipher cipher, DangerousKeyBytes key, Sealed sealed, byte[] associatedData) {
        byte[] bytes = sealed.lend();
        if (bytes.length < OVERHEAD) {
            return Optional.empty();
        }
        try {
            ready(cipher, Cipher.DECRYPT_MODE, key, bytes, associatedData);
            return Optional.of(cipher.doFinal(bytes, NONCE_LENGTH, bytes.length - NONCE_LENGTH));
        } catch (AEADBadTagException altered) {
            return Optional.empty();
        } catch (GeneralSecurityException impossible) {
            throw missing(impossible);
        }
    }

    static Cipher cipher() {
        try {
            return Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException impossible) {
            throw missing(impossible);
        }
    }

    private static Cipher ready(
            Cipher cipher, int mode, DangerousKeyBytes key, byte[] startingWithNonce, byte[] associatedData)
            throws GeneralSecurityException {
        cipher.init(mode, key, new GCMParameterSpec(TAG_LENGTH * Byte.SIZE, startingWithNonce, 0, NONCE_LENGTH));
        cipher.updateAAD(associatedData);
        return cipher;
    }

    private static IllegalStateException missing(GeneralSecurityException cause) {
        return new IllegalStateException("this JDK has no AES-256-GCM", cause);
    }
}
