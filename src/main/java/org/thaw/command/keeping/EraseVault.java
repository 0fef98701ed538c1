package org.thaw.command.keeping;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.thaw.vault.Erasure;
import org.thaw.vault.VaultId;
import org.thaw.vault.Vaults;
import org.thaw.vault.backup.Backups;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Erases a vault for ever. */
@Command(name = "erase", description = "Erase a vault for ever, its keys first. This cannot be undone.")
final class EraseVault implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Door door = new Door();

    @Option(names = "--backups", description = "Remove it from the kept backups too.")
    private boolean backups;

    @Override
    public Integer call() {
        return door.with(this::erase);
    }

    private int erase(Vaults vaults) {
        VaultId id = door.open(vaults).vault().id();
        Erasure erasure = door.withSecrets(secrets -> vaults.erase(secrets.name(), secrets.passphrase()));
        if (erasure instanceof Erasure.Refused) {
            throw new Complaint(Door.REFUSED);
        }
        Backups kept = Backups.at(door.home());
        if (backups) {
            return forget(kept, id);
        }
        spec.commandLine()
                .getOut()
                .println("The vault is erased." + (kept.kept().isEmpty() ? "" : """
                 Backups in %s still hold it, until they are rotated out.""".formatted(kept.folder())));
        return 0;
    }

    private int forget(Backups kept, VaultId id) {
        List<Path> left = kept.forget(id);
        spec.commandLine().getOut().println("The vault is erased.");
        left.forEach(file ->
                spec.commandLine().getErr().println("This backup could not be read, and may still hold it: " + file));
        return left.isEmpty() ? 0 : 1;
    }
}
