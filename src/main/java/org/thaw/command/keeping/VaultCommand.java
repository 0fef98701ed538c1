package org.thaw.command.keeping;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Everything about one vault. */
@Command(
        name = "vault",
        description = "Make, check, export, import or erase a vault.",
        subcommands = {CreateVault.class, CheckVault.class, ExportVault.class, ImportVault.class, EraseVault.class})
public final class VaultCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Say what to do: create, check, export, import or erase.");
    }
}
