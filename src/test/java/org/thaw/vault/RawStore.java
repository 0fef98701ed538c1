package org.thaw.vault;

import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The store's file in the hands of somebody who can change it at will but has no keys. */
final class RawStore {
    private final JdbcClient client;

    RawStore(Path home) {
        client = JdbcClient.create(new DriverManagerDataSource("jdbc:sqlite:" + home.resolve("thaw.db")));
    }

    void run(String sql, Object... parameters) {
        client.sql(sql).params(parameters).update();
    }

    byte[] blob(String sql, Object... parameters) {
        return client.sql(sql).params(parameters).query(byte[].class).single();
    }

    int number(String sql) {
        return client.sql(sql).query(Integer.class).single();
    }

    /** Copies the tables as they are now to {@code old_record} and {@code old_vault}. */
    void remember() {
        run("create table old_record as select * from record");
        run("create table old_vault as select * from vault");
    }

    void restoreRecords() {
        run("delete from record");
        run("insert into record select * from old_record");
    }

    void restoreHead() {
        run("""
                update vault set (head, head_version) =
                (select old.head, old.head_version from old_vault old where old.id = vault.id)""");
    }
}
