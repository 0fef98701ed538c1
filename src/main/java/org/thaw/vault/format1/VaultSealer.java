package org.thaw.vault.format1;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * Seals and opens the records and the head of one vault. Holds three keys, each derived from the data key with
 * HKDF-SHA256 (RFC 5869, no salt: the data key is uniformly random); {@link #close()} zeroes them.
 */
public final class VaultSealer implements AutoCloseable {
    private final UUID vault;
    private final DangerousKeyBytes recordKey;
    private final DangerousKeyBytes headKey;
    private final DangerousKeyBytes multisetKey;

    private VaultSealer(UUID vault, DangerousKeyBytes dataKey) {
        this.vault = vault;
        this.recordKey = derive(dataKey, "thaw/1/record");
        this.headKey = derive(dataKey, "thaw/1/head");
        this.multisetKey = derive(dataKey, "thaw/1/multiset");
    }

    /** The sealer keeps no reference to the data key. */
    public static VaultSealer of(UUID vault, DangerousKeyBytes dataKey) {
        return new VaultSealer(vault, dataKey);
    }

    /** Seals the content of a record, padded, for this vault, id and version only. */
    public Sealed sealRecord(UUID record, long version, byte[] content) {
        byte[] plaintext = Padding.pad(content);
        try {
            return AesGcm.seal(recordKey, plaintext, AssociatedData.record(vault, record, version));
        } finally {
            Arrays.fill(plaintext, (byte) 0);
        }
    }

    /** The content of a record, or nothing where any byte, its id, its version or its vault is another. */
    public Optional<byte[]> openRecord(UUID record, long version, Sealed sealed) {
        return opener().open(record, version, sealed);
    }

    /** What a record adds to the head's hash. */
    public MultisetHash hash(UUID record, long version, Sealed sealed) {
        return opener().hash(record, version, sealed);
    }

    /** Opens many records in a row. Of no more use once the sealer is closed. */
    public RecordOpener opener() {
        return new RecordOpener(vault, recordKey, multisetKey);
    }

    /** Seals the head for this vault and head version only. */
    public Sealed sealHead(long headVersion, Head head) {
        return AesGcm.seal(headKey, head.bytes(), AssociatedData.head(vault, headVersion));
    }

    /** The head, or nothing where any byte, its version or its vault is another. */
    public Optional<Head> openHead(long headVersion, Sealed sealed) {
        return AesGcm.open(headKey, sealed, AssociatedData.head(vault, headVersion))
                .flatMap(Head::of);
    }

    @Override
    public void close() {
        recordKey.close();
        headKey.close();
        multisetKey.close();
    }

    private static DangerousKeyBytes derive(DangerousKeyBytes dataKey, String info) {
        try {
            HKDFParameterSpec parameters = HKDFParameterSpec.ofExtract()
                    .addIKM(dataKey)
                    .thenExpand(info.getBytes(UTF_8), DangerousKeyBytes.LENGTH);
            return DangerousKeyBytes.takeOver(KDF.getInstance("HKDF-SHA256").deriveData(parameters));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this JDK has no HKDF-SHA256", impossible);
        }
    }
}
