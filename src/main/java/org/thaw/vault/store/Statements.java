package org.thaw.vault.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.UncategorizedSQLException;

/**
 * Statements of one connection, each prepared once and kept: what runs with every save, or for every record, would
 * otherwise spend more on being prepared than on being done (docs/decisions/0008-keep-pace-with-the-disk.md).
 */
final class Statements {
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Statements(Connection connection) {
        this.connection = connection;
    }

    /** Makes something of one row. */
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** How many rows were changed. Parameters are bytes, texts or numbers. */
    int update(String sql, Object... parameters) {
        try {
            return prepare(sql, parameters).executeUpdate();
        } catch (SQLException failure) {
            throw failed(sql, failure);
        }
    }

    <T> Optional<T> first(String sql, Row<T> row, Object... parameters) {
        try (ResultSet rows = prepare(sql, parameters).executeQuery()) {
            return rows.next() ? Optional.of(row.read(rows)) : Optional.empty();
        } catch (SQLException failure) {
            throw failed(sql, failure);
        }
    }

    <T> List<T> all(String sql, Row<T> row, Object... parameters) {
        List<T> all = new ArrayList<>();
        each(sql, row, all::add, parameters);
        return all;
    }

    /** Gives each row on as it is read, so that those before a fault are not lost with it. */
    <T> void each(String sql, Row<T> row, Consumer<T> taker, Object... parameters) {
        try (ResultSet rows = prepare(sql, parameters).executeQuery()) {
            while (rows.next()) {
                taker.accept(row.read(rows));
            }
        } catch (SQLException failure) {
            throw failed(sql, failure);
        }
    }

    private PreparedStatement prepare(String sql, Object... parameters) throws SQLException {
        PreparedStatement known = prepared.get(sql);
        PreparedStatement statement = known == null ? connection.prepareStatement(sql) : known;
        prepared.put(sql, statement);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }

    // The driver closes a statement that failed.
    private UncategorizedSQLException failed(String sql, SQLException failure) {
        prepared.remove(sql);
        return new UncategorizedSQLException("the sealed store", sql, failure);
    }
}
