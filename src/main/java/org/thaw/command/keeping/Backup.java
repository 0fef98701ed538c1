package org.thaw.command.keeping;

import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.thaw.vault.backup.Backups;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a sealed copy of the whole store. */
@Command(name = "backup", description = "Make a sealed copy of all vaults. Thaw may be running.")
public final class Backup implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Place place = new Place();

    @Parameters(paramLabel = "FILE", description = "Where the copy goes.")
    private @Nullable Path file;

    @Override
    public Integer call() {
        if (file == null) {
            throw new ParameterException(spec.commandLine(), "Name a file for the copy.");
        }
        Backups.at(place.path()).write(file, Instant.now());
        spec.commandLine().getOut().println("The copy is made. It opens with the passphrases of today.");
        return 0;
    }
}
