package org.thaw.command.keeping;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.thaw.command.keeping.Door.Opened;
import org.thaw.transfer.exchange.Import;
import org.thaw.transfer.exchange.Tally;
import org.thaw.transfer.foreign.ForeignFile;
import org.thaw.transfer.foreign.Looked;
import org.thaw.transfer.foreign.told.Reading;
import org.thaw.vault.OpenVault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings an export into a vault. */
@Command(
        name = "import",
        description = "Bring an export of Thaw, Daylio, Day One, jrnl or Mini Diary into a vault."
                + " “saved N” says that N entries of it are on disk.")
final class ImportVault implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Door door = new Door();

    @Parameters(index = "1", paramLabel = "FILE", description = "An export of Thaw, or of another program.")
    private @Nullable Path file;

    @Option(names = "--keep-unread", description = "Keep what could not be read as a page.")
    private boolean keepUnread;

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
        try {
            Import.Source source = Import.Source.of(from);
            return switch (ForeignFile.look(source, ZoneId.systemDefault())) {
                case Looked.Own _ -> save(Import.of(vault, source));
                case Looked.Other(Reading reading) -> saveOther(vault, reading);
                case Looked.Unusable(String sentence) -> throw new Complaint(sentence + " Nothing was saved.");
            };
        } catch (IOException unreadable) {
            throw door.usage("The file cannot be read.");
        }
    }

    private int saveOther(OpenVault vault, Reading read) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Reading reading = keepUnread ? read.withUnreadKept(Clock.systemUTC().instant()) : read;
        int code = save(new Import(vault, reading::each));
        read.remarks().forEach(err::println);
        // The line and not its words: what is printed may stay in the memory of a terminal.
        read.unread().forEach(one -> err.println(one.place().words() + " could not be read: " + one.why()));
        read.left().forEach((what, count) -> err.println("Not brought in: " + what + ", " + count + "."));
        if (!reading.unread().isEmpty()) {
            err.println("With --keep-unread, what could not be read is kept as a page.");
        }
        return code;
    }

    private int save(Import file) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        return switch (file.save(Clock.systemUTC(), saved -> say(out, saved))) {
            case Import.Outcome.Whole(Tally tally) -> {
                tell(tally, out);
                yield 0;
            }
            case Import.Outcome.Faulty(String sentence, int saved) ->
                throw new Complaint(
                        sentence + (saved == 0 ? " Nothing was saved." : " Before it, " + saved + " were saved."));
        };
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
