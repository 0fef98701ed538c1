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
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, associatedData);
            byte[] sealed = Arrays.copyOf(nonce, NONCE_LENGTH + plaintext.length + TAG_LENGTH);
            cipher.doFinal(plaintext, 0, plaintext.length, sealed, NONCE_LENGTH);
            return Sealed.of(sealed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this JDK has no AES-256-GCM", impossible);
        }
    }

    /** The plaintext, or nothing if the key, the associated data or any byte is not what it was. */
    static Optional<byte[]> open(DangerousKeyBytes key, Sealed sealed, byte[] associatedData) {
        byte[] bytes = sealed.bytes();
        if (bytes.length < NONCE_LENGTH + TAG_LENGTH) {
            return Optional.empty();
        }
        try {
            byte[] nonce = Arrays.copyOf(bytes, NONCE_LENGTH);
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, nonce, associatedData);
            return Optional.of(cipher.doFinal(bytes, NONCE_LENGTH, bytes.length - NONCE_LENGTH));
        } catch (AEADBadTagException altered) {
            return Optional.empty();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this JDK has no AES-256-GCM", impossible);
        }
    }

    private static Cipher cipher(int mode, DangerousKeyBytes key, byte[] nonce, byte[] associatedData)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_LENGTH * Byte.SIZE, nonce));
        cipher.updateAAD(associatedData);
        return cipher;
    }
}
