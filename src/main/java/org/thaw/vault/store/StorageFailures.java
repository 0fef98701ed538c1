package org.thaw.vault.store;

import java.util.stream.Stream;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.thaw.vault.VaultStorageException;

/** Says in plain words why SQLite could not do what was asked. */
public final class StorageFailures {
    private StorageFailures() {}

    public static VaultStorageException explain(Exception failure) {
        String sentence = Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(SQLiteException.class::isInstance)
                .map(SQLiteException.class::cast)
                .findFirst()
                .map(cause -> sentence(primary(cause.getResultCode())))
                .orElse("The store thaw.db could not be read or written.");
        return new VaultStorageException(sentence, failure);
    }

    private static String sentence(SQLiteErrorCode code) {
        return switch (code) {
            case SQLITE_FULL -> "The disk is full, so nothing was saved.";
            case SQLITE_READONLY, SQLITE_PERM -> "Thaw may not write to thaw.db.";
            case SQLITE_CANTOPEN -> "The store thaw.db could not be opened.";
            case SQLITE_CORRUPT, SQLITE_NOTADB -> "The file thaw.db is damaged.";
            case SQLITE_BUSY, SQLITE_LOCKED -> "Another program keeps thaw.db in use. Try again.";
            case SQLITE_IOERR -> "The disk failed while thaw.db was read or written.";
            default -> "The store thaw.db could not be read or written.";
        };
    }

    // SQLite's extended codes keep the primary code in their lowest byte (sqlite.org/rescode.html).
    private static SQLiteErrorCode primary(SQLiteErrorCode code) {
        return SQLiteErrorCode.getErrorCode(code.code & 0xff);
    }
}
