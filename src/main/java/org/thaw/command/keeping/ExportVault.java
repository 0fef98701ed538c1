package org.thaw.command.keeping;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.thaw.command.keeping.Door.Opened;
import org.thaw.transfer.exchange.Outgoing;
import org.thaw.transfer.exchange.UnsealedFile;
import org.thaw.transfer.readable.ReadableExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a vault’s entries where anybody can read them. */
@Command(
        name = "export",
        description = "Write a vault’s entries to a file that is not sealed: JSON, or, where its name ends in .zip,"
                + " also Markdown to read.")
final class ExportVault implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Door door = new Door();

    @Parameters(index = "1", arity = "0..1", paramLabel = "FILE", description = "Standard output when not given.")
    private @Nullable Path file;

    @Override
    public Integer call() {
        return door.with(vaults -> {
            Opened opened = door.open(vaults);
            write(opened);
            // What could be saved is there; that it is not all is still to be said.
            opened.faults().forEach(spec.commandLine().getErr()::println);
            return opened.faults().isEmpty() ? 0 : 1;
        });
    }

    private void write(Opened opened) {
        try {
            if (file == null) {
                OutputStream out = new BufferedOutputStream(System.out);
                Outgoing.write(opened.vault(), out);
                out.flush();
            } else if (file.toString().endsWith(".zip")) {
                UnsealedFile.write(
                        file,
                        out -> ReadableExport.write(
                                Outgoing.of(opened.vault()), opened.faults(), ZoneId.systemDefault(), out));
            } else {
                UnsealedFile.write(file, out -> Outgoing.write(opened.vault(), out));
            }
        } catch (IOException failure) {
            throw new Complaint("The export could not be written to that place.");
        }
    }
}
