package org.thaw.vault.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the tables up to date with Flyway, which is slow to start and so asked only when they are not. */
final class Migrations {
    private Migrations() {}

    static void run(DataSource source) {
        try {
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(source)
                    .locations("classpath:db/migration/sqlite")
                    .failOnMissingLocations(true)
                    .loggers(SilentFlywayLog.class.getName())
                    .load()
                    .migrate();
        } catch (FlywayException failure) {
            throw StorageFailures.explain(failure);
        }
    }
}
