package org.thaw.vault.format1;

import java.util.Arrays;

/** Bytes sealed with AES-256-GCM: nonce (12 bytes) ‖ ciphertext ‖ tag (16 bytes). Immutable. */
public final class Sealed {
    private final byte[] bytes;

    private Sealed(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Sealed of(byte[] bytes) {
        return new Sealed(bytes.clone());
    }

    /** Takes the bytes over without copying them: the caller leaves them as they are. */
    public static Sealed takeOver(byte[] bytes) {
        return new Sealed(bytes);
    }

    /** The bytes themselves, for who only reads them. */
    public byte[] lend() {
        return bytes;
    }

    /** Whether it has a length that records are padded to. */
    public boolean isAsLongAsARecord() {
        int plaintext = bytes.length - AesGcm.OVERHEAD;
        return plaintext >= Integer.BYTES && Padding.paddedLength(plaintext) == plaintext;
    }

    public boolean isAsLongAsAHead() {
        return bytes.length == Head.LENGTH + AesGcm.OVERHEAD;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sealed that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Sealed[" + bytes.length + " bytes]";
    }
}
