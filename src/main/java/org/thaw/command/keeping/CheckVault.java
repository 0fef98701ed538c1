package org.thaw.command.keeping;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.thaw.vault.Checkup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tells every fault of a vault. */
@Command(name = "check", description = "Read all of a vault and tell every fault.")
final class CheckVault implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Door door = new Door();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Checkup checkup =
                door.with(vaults -> door.withSecrets(secrets -> vaults.check(secrets.name(), secrets.passphrase())));
        return switch (checkup) {
            case Checkup.Refused _ -> throw new Complaint(Door.REFUSED);
            case Checkup.Sound _ -> {
                out.println("No fault.");
                yield 0;
            }
            case Checkup.Faulty(List<String> faults) -> {
                faults.forEach(spec.commandLine().getErr()::println);
                yield 1;
            }
        };
    }
}
