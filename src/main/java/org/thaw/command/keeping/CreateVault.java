package org.thaw.command.keeping;

import java.util.concurrent.Callable;
import org.thaw.vault.Creation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Makes an empty vault. */
@Command(name = "create", description = "Make an empty vault.")
final class CreateVault implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Door door = new Door();

    @Override
    public Integer call() {
        Creation creation =
                door.with(vaults -> door.withSecrets(secrets -> vaults.create(secrets.name(), secrets.passphrase())));
        return switch (creation) {
            case Creation.NameTaken _ -> throw new Complaint("There is a vault with that name already.");
            case Creation.Created _ -> {
                spec.commandLine().getOut().println("The vault is made.");
                yield 0;
            }
        };
    }
}
