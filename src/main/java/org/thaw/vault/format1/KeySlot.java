package org.thaw.vault.format1;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * A vault's data key, wrapped so that one kind of secret opens it. The wrapping is bound to the vault, the slot's
 * name and the parameters exactly as stored: none can be exchanged.
 *
 * @param name {@code passphrase}, {@code recovery} or {@code passkey:<id>}
 * @param parameters how the wrapping key is made from the secret, as stored
 * @param wrapped the data key, sealed with the wrapping key
 */
public record KeySlot(String name, String parameters, Sealed wrapped) {
    /** The name of the slot that a passphrase opens. */
    public static final String PASSPHRASE = "passphrase";

    public KeySlot {
        if (name.isEmpty() || name.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("a slot's name is not empty and has no NUL");
        }
    }

    public static KeySlot wrap(
            UUID vault, String name, String parameters, DangerousKeyBytes wrappingKey, DangerousKeyBytes dataKey) {
        byte[] plaintext = dataKey.getEncoded();
        try {
            Sealed wrapped = AesGcm.seal(wrappingKey, plaintext, AssociatedData.slot(vault, name, parameters));
            return new KeySlot(name, parameters, wrapped);
        } finally {
            Arrays.fill(plaintext, (byte) 0);
        }
    }

    /** The data key, or nothing where the wrapping key is not the right one or anything was altered. */
    public Optional<DangerousKeyBytes> unwrap(UUID vault, DangerousKeyBytes wrappingKey) {
        return AesGcm.open(wrappingKey, wrapped, AssociatedData.slot(vault, name, parameters))
                .filter(key -> key.length == DangerousKeyBytes.LENGTH)
                .map(DangerousKeyBytes::takeOver);
    }
}
