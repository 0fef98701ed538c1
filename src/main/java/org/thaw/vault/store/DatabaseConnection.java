package org.thaw.vault.store;

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
    private final String begin;

    private DatabaseConnection(SingleConnectionDataSource source, String begin) {
        this.source = source;
        this.client = JdbcClient.create(source);
        this.begin = begin;
    }

    /**
     * Connects.
     *
     * @param begin the statement that begins each transaction
     */
    static DatabaseConnection open(DataSource source, String begin) {
        try {
            return new DatabaseConnection(new SingleConnectionDataSource(source.getConnection(), true), begin);
        } catch (SQLException failure) {
            throw StorageFailures.explain(failure);
        }
    }

    /** Does all of the work or none. */
    <T> T inTransaction(Function<JdbcClient, T> work) {
        lock.lock();
        try {
            run(begin);
            return endingTransaction(work);
        } catch (DataAccessException failure) {
            throw StorageFailures.explain(failure);
        } finally {
            lock.unlock();
        }
    }

    /** Outside of a transaction, as SQLite demands. */
    void emptyLog() {
        lock.lock();
        try {
            boolean busy = client.sql("pragma wal_checkpoint(truncate)")
                    .query((row, _) -> row.getInt("busy") != 0)
                    .single();
            if (busy) {
                throw new VaultStorageException("Another program keeps thaw.db in use, so old bytes are left in it."
                        + " They go when the last program that uses it closes.");
            }
        } catch (DataAccessException failure) {
            throw StorageFailures.explain(failure);
        } finally {
            lock.unlock();
        }
    }

    private <T> T endingTransaction(Function<JdbcClient, T> work) {
        try {
            T result = work.apply(client);
            run("commit");
            return result;
        } catch (RuntimeException | Error failure) {
            rollBack(failure);
            throw failure;
        }
    }

    private void rollBack(Throwable failure) {
        try {
            run("rollback");
        } catch (DataAccessException alreadyRolledBack) {
            failure.addSuppressed(alreadyRolledBack);
        }
    }

    private void run(String statement) {
        client.sql(statement).update();
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
