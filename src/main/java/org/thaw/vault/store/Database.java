package org.thaw.vault.store;

import java.nio.file.Path;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteDataSource;
import org.thaw.vault.VaultStorageException;

/**
 * The SQLite file. One connection writes, another reads, so that reading never waits for a disk that is writing
 * (in WAL mode neither blocks the other).
 */
public final class Database implements AutoCloseable {
    /** What {@code pragma user_version} says once all migrations have run. */
    public static final int SCHEMA = 3;

    private static final int BUSY_TIMEOUT_MILLIS = 10_000;

    // 8 MB: the indexes of a vault of ten years stay in it while thousands of entries are brought in.
    private static final int CACHE_PAGES = 2048;

    private final DatabaseConnection writer;
    private final DatabaseConnection reader;

    private Database(DatabaseConnection writer, DatabaseConnection reader) {
        this.writer = writer;
        this.reader = reader;
    }

    /** The file exists; it may be empty. */
    public static Database open(Path file) {
        // A write transaction takes the write lock at once: one that began by reading could fail half way.
        DatabaseConnection writer = DatabaseConnection.open(source(file), "begin immediate");
        try {
            return new Database(writer, DatabaseConnection.open(source(file), "begin deferred"));
        } catch (VaultStorageException failure) {
            writer.close();
            throw failure;
        }
    }

    /** Connections to a database file, set up as Thaw sets up its own. */
    public static SQLiteDataSource source(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setPragma(Pragma.SECURE_DELETE, "true");
        config.setCacheSize(CACHE_PAGES);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    public int schema() {
        return read(
                client -> client.sql("pragma user_version").query(Integer.class).single());
    }

    /** Reads one state of the database. */
    public <T> T read(Function<JdbcClient, T> work) {
        return reader.inTransaction(work);
    }

    /** Writes all or nothing; what was written is on disk when this returns. */
    public <T> T write(Function<JdbcClient, T> work) {
        return writer.inTransaction(work);
    }

    /** Asks one question. */
    <T> T ask(Function<Statements, T> question) {
        return reader.withStatements(question);
    }

    /** Reads one state of the database. */
    <T> T look(Function<Statements, T> work) {
        return reader.withStatementsInTransaction(work);
    }

    /** Writes all or nothing; what was written is on disk when this returns. */
    <T> T change(Function<Statements, T> work) {
        return writer.withStatementsInTransaction(work);
    }

    /**
     * Writes the write-ahead log back and cuts it to nothing, so that no copy of what was deleted stays in it.
     *
     * @throws VaultStorageException where another process kept the log in use for ten seconds
     */
    void emptyLog() {
        writer.emptyLog();
    }

    @Override
    public void close() {
        reader.close();
        writer.close();
    }
}
