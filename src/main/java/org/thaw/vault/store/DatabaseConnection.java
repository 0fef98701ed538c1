package org.thaw.vault.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.thaw.vault.VaultStorageException;

/**
 * One connection to SQLite, used by one thread at a time. Begins and ends transactions itself: on a full disk SQLite
 * rolls back unasked, and Spring's transactions then report that they could not, in place of why.
 */
final class DatabaseConnection implements AutoCloseable {
    private final ReentrantLock lock = new ReentrantLock();
    private final SingleConnectionDataSource source;
    private final JdbcClient client;
    private final Statements statements;
    private final String begin;

    private DatabaseConnection(Connection connection, String begin) {
        this.source = new SingleConnectionDataSource(connection, true);
        this.client = JdbcClient.create(source);
        this.statements = new Statements(connection);
        this.begin = begin;
    }

    /**
     * Connects.
     *
     * @param begin the statement that begins each transaction
     */
    static DatabaseConnection open(DataSource source, String begin) {
        try {
            return new DatabaseConnection(source.getConnection(), begin);
        } catch (SQLException failure) {
            throw StorageFailures.explain(failure);
        }
    }

    /** Does all of the work or none. */
    <T> T inTransaction(Function<JdbcClient, T> work) {
        return withStatementsInTransaction(_ -> work.apply(client));
    }

    /** Does all of the work or none. */
    <T> T withStatementsInTransaction(Function<Statements, T> work) {
        return withStatements(_ -> {
            statements.update(begin);
            return endingTransaction(work);
        });
    }

    /** Does work of one statement, which needs no transaction. */
    <T> T withStatements(Function<Statements, T> work) {
        lock.lock();
        try {
            return work.apply(statements);
        } catch (DataAccessException failure) {
            throw StorageFailures.explain(failure);
        } finally {
            lock.unlock();
        }
    }

    /** Outside of a transaction, as SQLite demands. */
    void emptyLog() {
        boolean busy = withStatements(all -> all.first("pragma wal_checkpoint(truncate)", row -> row.getInt(1) != 0))
                .orElse(true);
        if (busy) {
            throw new VaultStorageException("Another program keeps thaw.db in use, so old bytes are left in it."
                    + " They go when the last program that uses it closes.");
        }
    }

    private <T> T endingTransaction(Function<Statements, T> work) {
        try {
            T result = work.apply(statements);
            statements.update("commit");
            return result;
        } catch (RuntimeException | Error failure) {
            rollBack(failure);
            throw failure;
        }
    }

    private void rollBack(Throwable failure) {
        try {
            statements.update("rollback");
        } catch (DataAccessException alreadyRolledBack) {
            failure.addSuppressed(alreadyRolledBack);
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            source.destroy();
        } finally {
            lock.unlock();
        }
    }
}
