package org.thaw.vault.secret;

import java.util.Arrays;
import java.util.function.Function;

/** The bytes of a secret, lent out as copies that are zeroed again. */
final class SecretBytes implements AutoCloseable {
    private final byte[] bytes;
    private boolean closed;

    private SecretBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Takes the bytes over: the caller keeps no copy. */
    static SecretBytes takeOver(byte[] bytes) {
        return new SecretBytes(bytes);
    }

    <T> T lend(Function<byte[], T> use) {
        byte[] copy = copy();
        try {
            return use.apply(copy);
        } finally {
            Arrays.fill(copy, (byte) 0);
        }
    }

    private synchronized byte[] copy() {
        if (closed) {
            throw new IllegalStateException("the secret was closed");
        }
        return bytes.clone();
    }

    @Override
    public synchronized void close() {
        Arrays.fill(bytes, (byte) 0);
        closed = true;
    }
}
