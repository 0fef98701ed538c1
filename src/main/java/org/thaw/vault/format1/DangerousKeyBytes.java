package org.thaw.vault.format1;

import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.SecretKey;

/**
 * The raw bytes of a key, and the only type through which raw key bytes can be read. Whoever calls
 * {@link #getEncoded()} holds a copy that this type can no longer zero.
 *
 * <p>{@link #close()} zeroes the bytes. What the JDK's ciphers copied while they worked is left to the garbage
 * collector, which does not zero it.
 */
public final class DangerousKeyBytes implements SecretKey, AutoCloseable {
    /** The length of every key of this format, in bytes. */
    public static final int LENGTH = 32;

    private static final long serialVersionUID = 1L;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final transient byte[] bytes;
    private transient boolean destroyed;

    private DangerousKeyBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Takes the bytes over: the caller keeps no copy. */
    public static DangerousKeyBytes takeOver(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a key has " + LENGTH + " bytes");
        }
        return new DangerousKeyBytes(bytes);
    }

    public static DangerousKeyBytes random() {
        byte[] bytes = new byte[LENGTH];
        RANDOM.nextBytes(bytes);
        return new DangerousKeyBytes(bytes);
    }

    /** A copy: the JDK's ciphers zero the array they are given. */
    @Override
    public synchronized byte[] getEncoded() {
        if (destroyed) {
            throw new IllegalStateException("the key was destroyed");
        }
        return bytes.clone();
    }

    /** Compares in constant time. */
    public synchronized boolean sameAs(DangerousKeyBytes other) {
        byte[] theirs = other.getEncoded();
        try {
            return MessageDigest.isEqual(bytes, theirs);
        } finally {
            Arrays.fill(theirs, (byte) 0);
        }
    }

    @Override
    public synchronized void destroy() {
        Arrays.fill(bytes, (byte) 0);
        destroyed = true;
    }

    @Override
    public synchronized boolean isDestroyed() {
        return destroyed;
    }

    @Override
    public void close() {
        destroy();
    }

    @Override
    public String getAlgorithm() {
        return "AES";
    }

    @Override
    public String getFormat() {
        return "RAW";
    }

    @Override
    public String toString() {
        return "DangerousKeyBytes[hidden]";
    }

    private void writeObject(ObjectOutputStream out) throws NotSerializableException {
        throw new NotSerializableException("keys are never serialised");
    }
}
