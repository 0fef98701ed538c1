package org.thaw.vault.format1;

import java.security.MessageDigest;
import java.util.Arrays;

/**
 * A keyed hash of a multiset of records, MSet-XOR-Hash of Clarke et al. 2003 (doi:10.1007/978-3-540-40061-5_12):
 * the XOR of one HMAC-SHA256 for each record, so that one record can be added or taken away without reading the
 * others. Equal records would cancel out; here none are equal, since each has its own id and version. Immutable.
 */
public final class MultisetHash {
    /** In bytes. */
    public static final int LENGTH = 32;

    /** The hash of no records. */
    public static final MultisetHash EMPTY = new MultisetHash(new byte[LENGTH]);

    private final byte[] bytes;

    private MultisetHash(byte[] bytes) {
        this.bytes = bytes;
    }

    static MultisetHash of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a multiset hash has " + LENGTH + " bytes");
        }
        return new MultisetHash(bytes.clone());
    }

    /** Takes the bytes over: the caller keeps no copy. */
    static MultisetHash takeOver(byte[] bytes) {
        return new MultisetHash(bytes);
    }

    /** The hash with the other's records added, or, where they were in it, taken away. */
    MultisetHash xor(MultisetHash other) {
        byte[] sum = bytes.clone();
        for (int i = 0; i < LENGTH; i++) {
            sum[i] ^= other.bytes[i];
        }
        return new MultisetHash(sum);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** In constant time. */
    @Override
    public boolean equals(Object other) {
        return other instanceof MultisetHash that && MessageDigest.isEqual(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "MultisetHash[hidden]";
    }
}
