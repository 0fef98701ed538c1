package org.thaw.transfer.foreign.told;

import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * What makes two entries of two files the same one: a program’s own id, or the time as it is written there and the
 * words. Never the moment that the time means here, which another time zone would move.
 */
record Identity(Program program, String words) {
    /** A UUID of version 8 (RFC 9562, 5.8). */
    UUID id() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((program.name() + "\0").getBytes(UTF_16BE));
            ByteBuffer bytes = ByteBuffer.wrap(digest.digest(words.getBytes(UTF_16BE)));
            long high = (bytes.getLong() & ~0xf000L) | 0x8000L;
            long low = (bytes.getLong() & ~(0xc0L << 56)) | (0x80L << 56);
            return new UUID(high, low);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("this JDK has no SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return "Identity[hidden]";
    }
}
