package org.thaw.vault.format1;

import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;

/** Opens many records of one vault in a row, with one cipher and one HMAC for all. For one thread. */
public final class RecordOpener {
    private final UUID vault;
    private final DangerousKeyBytes recordKey;
    private final Cipher cipher = AesGcm.cipher();
    private final Mac mac;

    RecordOpener(UUID vault, DangerousKeyBytes recordKey, DangerousKeyBytes multisetKey) {
        this.vault = vault;
        this.recordKey = recordKey;
        this.mac = mac(multisetKey);
    }

    /** The content of a record, or nothing where any byte, its id, its version or its vault is another. */
    public Optional<byte[]> open(UUID record, long version, Sealed sealed) {
        return AesGcm.open(cipher, recordKey, sealed, AssociatedData.record(vault, record, version))
                .flatMap(Padding::unpad);
    }

    /** What a record adds to the head's hash. */
    public MultisetHash hash(UUID record, long version, Sealed sealed) {
        mac.update(AssociatedData.bytes(record));
        mac.update(AssociatedData.bytes(version));
        return MultisetHash.takeOver(mac.doFinal(sealed.lend()));
    }

    private static Mac mac(DangerousKeyBytes key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this JDK has no HMAC-SHA256", impossible);
        }
    }
}
