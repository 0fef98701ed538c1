package org.thaw.vault;

import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** One connection, used by one thread at a time. */
final class DatabaseConnection implements AutoCloseable {
    private final ReentrantLock lock = new ReentrantLock();
    private final SingleConnectionDataSource source;
    private final JdbcClient client;
    private final TransactionTemplate transactions;

    private DatabaseConnection(SingleConnectionDataSource source) {
        this.source = source;
        this.client = JdbcClient.create(source);
        this.transactions = new TransactionTemplate(new DataSourceTransactionManager(source));
    }

    static DatabaseConnection open(DataSource source) throws SQLException {
        return new DatabaseConnection(new SingleConnectionDataSource(source.getConnection(), true));
    }

    <T> T inTransaction(Function<JdbcClient, T> work) {
        lock.lock();
        try {
            return transactions.execute(_ -> work.apply(client));
        } catch (DataAccessException | TransactionException failure) {
            throw StorageFailures.explain(failure);
        } finally {
            lock.unlock();
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
