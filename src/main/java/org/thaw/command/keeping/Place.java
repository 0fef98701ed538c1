package org.thaw.command.keeping;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The home that a command works on. */
final class Place {
    @Option(names = "--home", paramLabel = "DIR", description = "The folder that holds the sealed vaults.")
    private @Nullable Path home;

    Path path() {
        return Home.of(home);
    }
}
