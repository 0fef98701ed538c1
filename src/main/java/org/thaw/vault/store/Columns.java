package org.thaw.vault.store;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.thaw.vault.EntryId;
import org.thaw.vault.format1.Sealed;

/** What stands in a column, also where somebody else wrote it. */
final class Columns {
    private static final int ID_LENGTH = 2 * Long.BYTES;

    private Columns() {}

    /** Columns {@code record_id, version, sealed}. */
    static SealedRecord record(ResultSet row) throws SQLException {
        return new SealedRecord(new EntryId(uuid(row, 1)), row.getLong(2), sealed(row, 3));
    }

    static Sealed sealed(ResultSet row, int column) throws SQLException {
        return Sealed.takeOver(blob(row, column));
    }

    static UUID uuid(ResultSet row, int column) throws SQLException {
        ByteBuffer bytes = ByteBuffer.wrap(blob(row, column));
        if (bytes.remaining() != ID_LENGTH) {
            throw new SQLException("an id has not " + ID_LENGTH + " bytes");
        }
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(ID_LENGTH)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    // A damaged file may hold nothing where a blob must stand; an empty one verifies as little.
    private static byte[] blob(ResultSet row, int column) throws SQLException {
        byte[] bytes = row.getBytes(column);
        return bytes == null ? new byte[0] : bytes;
    }
}
