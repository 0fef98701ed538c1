package org.thaw.vault;

import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The store's file in the hands of somebody who can change it at will but has no keys. */
final class RawStore {
    private final String url;
    private final JdbcClient client;

    RawStore(Path home) {
        url = "jdbc:sqlite:" + home.resolve("thaw.db");
        client = JdbcClient.create(new DriverManagerDataSource(url));
    }

    void run(String sql, Object... parameters) {
        client.sql(sql).params(parameters).update();
    }

    /** Makes the pages of the closed store as small as SQLite lets them be. */
    void shrinkPages() {
        SingleConnectionDataSource one = new SingleConnectionDataSource(url, true);
        JdbcClient alone = JdbcClient.create(one);
        alone.sql("pragma journal_mode = delete").query().singleValue();
        alone.sql("pragma page_size = 512").update();
        alone.sql("vacuum").update();
        alone.sql("pragma journal_mode = wal").query().singleValue();
        one.destroy();
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
