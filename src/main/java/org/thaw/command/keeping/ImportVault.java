package org.thaw.command.keeping;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.thaw.command.keeping.Door.Opened;
import org.thaw.transfer.exchange.Import;
import org.thaw.transfer.exchange.Tally;
import org.thaw.vault.OpenVault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings an export into a vault. */
@Command(
        name = "import",
        description = "Bring an export of Thaw into a vault. “saved N” says that N entries of it are on disk.")
final class ImportVault implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Door door = new Door();

    @Parameters(index = "1", paramLabel = "FILE", description = "An export of Thaw, as JSON.")
    private @Nullable Path file;

    @Override
    public Integer call() {
        Path from = readable();
        return door.with(vaults -> {
            Opened opened = door.open(vaults);
            if (!opened.faults().isEmpty()) {
                opened.faults().forEach(spec.commandLine().getErr()::println);
                throw new Complaint("This vault is damaged, so it is open for reading only. Nothing was saved.");
            }
            return bring(opened.vault(), from);
        });
    }

    private int bring(OpenVault vault, Path from) {
        PrintWriter out = spec.commandLine().getOut();
        try {
            return switch (new Import(vault, Import.Source.of(from))
                    .save(Clock.systemUTC(), saved -> say(out, saved))) {
                case Import.Outcome.Whole(Tally tally) -> {
                    tell(tally, out);
                    yield 0;
                }
                case Import.Outcome.Faulty(String sentence, int saved) ->
                    throw new Complaint(
                            sentence + (saved == 0 ? " Nothing was saved." : " Before it, " + saved + " were saved."));
            };
        } catch (IOException unreadable) {
            throw door.usage("The file cannot be read.");
        }
    }

    /** Whoever reads the other end of a pipe sees each line at once. */
    private static void say(PrintWriter out, int saved) {
        out.println("saved " + saved);
        out.flush();
    }

    private void tell(Tally tally, PrintWriter out) {
        if (tally.all() == 0) {
            say(out, 0);
        }
        if (tally.different() > 0) {
            spec.commandLine()
                    .getErr()
                    .println(tally.different()
                            + " of the file are in the vault already with something else in them. These stay as they"
                            + " are in the vault.");
        }
    }

    private Path readable() {
        if (file == null || !Files.isReadable(file) || Files.isDirectory(file)) {
            throw door.usage("The file cannot be read.");
        }
        return file;
    }
}
