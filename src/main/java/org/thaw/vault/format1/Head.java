package org.thaw.vault.format1;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * What a vault should hold: how many records, and which (as a hash over them all). A record that is dropped, doubled,
 * rolled back, swapped or altered no longer fits the head.
 *
 * @param count the number of records
 * @param records the multiset hash over them
 */
public record Head(long count, MultisetHash records) {
    /** The head of a vault without records. */
    public static final Head EMPTY = new Head(0, MultisetHash.EMPTY);

    static final int LENGTH = Long.BYTES + MultisetHash.LENGTH;

    public Head {
        if (count < 0) {
            throw new IllegalArgumentException("a head counts no fewer than 0 records");
        }
    }

    /** The head with one more record. */
    public Head with(MultisetHash record) {
        return new Head(count + 1, records.xor(record));
    }

    /** The head with one record fewer, which was in it. */
    public Head without(MultisetHash record) {
        return new Head(count - 1, records.xor(record));
    }

    byte[] bytes() {
        return ByteBuffer.allocate(LENGTH).putLong(count).put(records.bytes()).array();
    }

    static Optional<Head> of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            return Optional.empty();
        }
        ByteBuffer head = ByteBuffer.wrap(bytes);
        long count = head.getLong();
        byte[] records = new byte[MultisetHash.LENGTH];
        head.get(records);
        return count < 0 ? Optional.empty() : Optional.of(new Head(count, MultisetHash.of(records)));
    }
}
