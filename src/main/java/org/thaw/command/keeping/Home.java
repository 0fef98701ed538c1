package org.thaw.command.keeping;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The folder that holds everything a person keeps. */
public final class Home {
    private Home() {}

    /** The folder asked for, else that of {@code THAW_HOME}, else the user’s data directory. */
    public static Path of(@Nullable Path asked) {
        if (asked != null) {
            return asked.toAbsolutePath();
        }
        return of(System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")));
    }

    static Path of(Map<String, String> environment, String system, Path user) {
        String chosen = environment.getOrDefault("THAW_HOME", "");
        if (!chosen.isBlank()) {
            return Path.of(chosen).toAbsolutePath();
        }
        if (system.startsWith("Mac")) {
            return user.resolve("Library/Application Support/Thaw");
        }
        String shared = environment.getOrDefault(system.startsWith("Windows") ? "LOCALAPPDATA" : "XDG_DATA_HOME", "");
        return shared.isBlank() ? user.resolve(".local/share/thaw") : Path.of(shared, "thaw");
    }
}
