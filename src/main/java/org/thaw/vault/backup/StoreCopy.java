package org.thaw.vault.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.thaw.vault.VaultId;
import org.thaw.vault.store.Database;
import org.thaw.vault.store.PrivateFiles;
import org.thaw.vault.store.StorageFailures;

/** The database file of a copy: taking it, looking through it, and removing a vault from it. Sees ciphertext only. */
final class StoreCopy {
    private static final int KEY_LENGTH = 32;

    private StoreCopy() {}

    /**
     * Copies one state of a store that may be in use: saves go on meanwhile, and what was deleted is left behind
     * (sqlite.org/lang_vacuum.html#vacuuminto).
     */
    static void take(Path store, Path target) throws IOException {
        PrivateFiles.createFile(target);
        try (Connection connection = Database.source(store).getConnection();
                PreparedStatement copy = connection.prepareStatement("vacuum into ?")) {
            copy.setString(1, target.toString());
            copy.execute();
        } catch (SQLException failure) {
            throw StorageFailures.explain(failure);
        }
    }

    static int vaults(Path store) {
        try (Connection connection = Database.source(store).getConnection()) {
            return number(connection, "select count(*) from vault");
        } catch (SQLException failure) {
            throw StorageFailures.explain(failure);
        }
    }

    /** What is wrong with a store and its key, as far as can be seen without a passphrase. */
    static List<String> faults(Path store, Path key) throws IOException {
        List<String> faults = new ArrayList<>();
        if (Files.size(key) != KEY_LENGTH) {
            faults.add("Its installation key is damaged.");
        }
        try (Connection connection = Database.source(store).getConnection()) {
            faults.addAll(faults(connection));
        } catch (SQLException unreadable) {
            faults.add("Its database cannot be read.");
        }
        return faults;
    }

    private static List<String> faults(Connection connection) throws SQLException {
        int schema = number(connection, "pragma user_version");
        if (schema > Database.SCHEMA) {
            return List.of("It was made by a newer Thaw than this one.");
        }
        if (schema < 1) {
            return List.of("Its database is not one of Thaw’s.");
        }
        if (number(connection, "select count(*) from sqlite_schema where type in ('trigger', 'view')") > 0) {
            return List.of("Its database holds programs, and Thaw puts none into its own.");
        }
        if (!text(connection, "pragma integrity_check(1)").equals("ok")) {
            return List.of("Its database is damaged.");
        }
        if (number(connection, "select count(*) from pragma_foreign_key_check") > 0) {
            return List.of("Its database holds parts of vaults that it does not hold.");
        }
        int shut = number(
                connection,
                "select count(*) from vault where length(head) < 28 or id not in (select vault_id"
                        + " from vault_key where length(wrapped) >= 28)");
        return shut > 0 ? List.of("It holds a vault without its head or without a key.") : List.of();
    }

    /** Removes a vault, its keys first, and writes over where it stood; says whether it was there. */
    static boolean remove(Path store, VaultId vault) {
        byte[] id = bytes(vault);
        try (Connection connection = Database.source(store).getConnection()) {
            run(connection, "delete from vault_key where vault_id = ?", id);
            int removed = run(connection, "delete from vault where id = ?", id);
            if (removed > 0) {
                execute(connection, "vacuum");
            }
            execute(connection, "pragma journal_mode = delete");
            return removed > 0;
        } catch (SQLException failure) {
            throw StorageFailures.explain(failure);
        }
    }

    private static byte[] bytes(VaultId vault) {
        return java.nio.ByteBuffer.allocate(16)
                .putLong(vault.value().getMostSignificantBits())
                .putLong(vault.value().getLeastSignificantBits())
                .array();
    }

    private static int run(Connection connection, String sql, byte[] parameter) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setBytes(1, parameter);
            return statement.executeUpdate();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? String.valueOf(row.getString(1)) : "";
        }
    }
}
