package org.thaw.vault.format1;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * What each seal is bound to, so that sealed bytes verify in one place only. No two kinds can be mistaken for each
 * other: their first bytes differ and all that follows is of fixed length or ends at a NUL.
 */
final class AssociatedData {
    private AssociatedData() {}

    static byte[] record(UUID vault, UUID record, long version) {
        return concatenate("thaw/1/record".getBytes(UTF_8), bytes(vault), bytes(record), bytes(version));
    }

    static byte[] head(UUID vault, long headVersion) {
        return concatenate("thaw/1/head".getBytes(UTF_8), bytes(vault), bytes(headVersion));
    }

    static byte[] slot(UUID vault, String slot, String parameters) {
        return concatenate(
                "thaw/1/slot".getBytes(UTF_8),
                bytes(vault),
                slot.getBytes(UTF_8),
                new byte[] {0},
                parameters.getBytes(UTF_8));
    }

    static byte[] concatenate(byte[]... parts) {
        int length = 0;
        for (byte[] part : parts) {
            length += part.length;
        }
        ByteBuffer all = ByteBuffer.allocate(length);
        for (byte[] part : parts) {
            all.put(part);
        }
        return all.array();
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    static byte[] bytes(long number) {
        return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
    }
}
