package org.thaw.vault;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Rows of an id and some bytes in SQLite, set as the vault sets it, and nothing else. */
final class PlainStore implements AutoCloseable {
    private final Connection connection;
    private final PreparedStatement insert;

    PlainStore(Path file) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma journal_mode = wal");
            statement.execute("pragma synchronous = full");
            statement.execute("pragma secure_delete = true");
            statement.execute("create table row (id blob primary key, bytes blob not null) strict");
        }
        insert = connection.prepareStatement("insert into row (id, bytes) values (?, ?)");
    }

    void insert(byte[] id, byte[] bytes) throws SQLException {
        insert.setBytes(1, id);
        insert.setBytes(2, bytes);
        insert.executeUpdate();
    }

    /** In one transaction. */
    void insertAll(List<byte[]> ids, List<byte[]> bytes) throws SQLException {
        connection.setAutoCommit(false);
        for (int i = 0; i < ids.size(); i++) {
            insert(ids.get(i), bytes.get(i));
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
