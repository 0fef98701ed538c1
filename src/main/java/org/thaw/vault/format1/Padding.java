package org.thaw.vault.format1;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * Hides the exact length of a plaintext: length (4 bytes, big endian) ‖ content ‖ zeros, up to the next Padmé
 * length. Padmé leaks O(log log L) bits of a length L and adds at most 12 % (Nikitin et al. 2019,
 * doi:10.2478/popets-2019-0056).
 */
final class Padding {
    private Padding() {}

    static byte[] pad(byte[] content) {
        int length = Math.addExact(Integer.BYTES, content.length);
        return ByteBuffer.allocate(paddedLength(length))
                .putInt(content.length)
                .put(content)
                .array();
    }

    /** The content, or nothing where the plaintext was not made by padding. Any number of zeros will do. */
    static Optional<byte[]> unpad(byte[] padded) {
        ByteBuffer plaintext = ByteBuffer.wrap(padded);
        if (plaintext.remaining() < Integer.BYTES) {
            return Optional.empty();
        }
        int length = plaintext.getInt();
        if (length < 0 || length > plaintext.remaining()) {
            return Optional.empty();
        }
        byte[] content = new byte[length];
        plaintext.get(content);
        return onlyZeros(plaintext) ? Optional.of(content) : Optional.empty();
    }

    private static boolean onlyZeros(ByteBuffer rest) {
        while (rest.hasRemaining()) {
            if (rest.get() != 0) {
                return false;
            }
        }
        return true;
    }

    /** The least Padmé length that holds {@code length} bytes: its binary mantissa is no longer than its exponent. */
    static int paddedLength(int length) {
        if (length < 2) {
            return length;
        }
        int exponent = floorLog2(length);
        int zeroBits = exponent - (floorLog2(exponent) + 1);
        int mask = (1 << zeroBits) - 1;
        return Math.addExact(length, mask) & ~mask;
    }

    private static int floorLog2(int number) {
        return Integer.SIZE - 1 - Integer.numberOfLeadingZeros(number);
    }
}
