package org.thaw.vault.store;

import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;

/**
 * Keeps Flyway's progress off the standard output of the command line; what fails comes as an exception. Public only
 * because Flyway makes it by its name.
 */
public final class SilentFlywayLog implements LogCreator, Log {
    @Override
    public Log createLogger(Class<?> subject) {
        return this;
    }

    @Override
    public void debug(String message) {}

    @Override
    public void info(String message) {}

    @Override
    public void warn(String message) {}

    @Override
    public void error(String message) {}

    @Override
    public void error(String message, Exception cause) {}

    @Override
    public void notice(String message) {}
}
