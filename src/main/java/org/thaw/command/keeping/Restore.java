package org.thaw.command.keeping;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.thaw.vault.backup.Backups;
import org.thaw.vault.backup.Restoring;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts a sealed copy in the store’s place. */
@Command(
        name = "restore",
        description = "Put a sealed copy in the place of all vaults. What is there now is put aside, so that you can go"
                + " back. Thaw must not be running.")
public final class Restore implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Place place = new Place();

    @Parameters(paramLabel = "FILE", description = "A copy that “thaw backup” made, or a folder that was put aside.")
    private @Nullable Path file;

    @Override
    public Integer call() {
        if (file == null) {
            throw new ParameterException(spec.commandLine(), "Name the copy to restore.");
        }
        return switch (Backups.at(place.path()).restore(file)) {
            case Restoring.InUse _ ->
                throw new Complaint("Thaw is running with this folder. Stop it first, with Ctrl-C, or restore on its"
                        + " page Settings, Your data. Nothing was changed.");
            case Restoring.Faulty(List<String> faults) ->
                throw new Complaint(String.join(" ", faults) + " Nothing was changed.");
            case Restoring.Done done -> {
                tell(done, spec.commandLine().getOut());
                yield 0;
            }
        };
    }

    private static void tell(Restoring.Done done, PrintWriter out) {
        out.println("The copy is in place. It opens with the passphrases of the day it was made.");
        done.before().ifPresent(before -> {
            out.println("What was there before was put aside. To go back:");
            out.println("thaw restore " + before);
        });
    }
}
