package org.thaw.command;

import java.util.concurrent.Callable;
import org.thaw.command.keeping.Backup;
import org.thaw.command.keeping.Restore;
import org.thaw.command.keeping.VaultCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The program. Without a word it serves the pages; each other word is a command of its own. */
@Command(
        name = "thaw",
        description = "A private companion for people who want to cry and can’t.",
        mixinStandardHelpOptions = true,
        version = "Thaw 0.1.0",
        subcommands = {
            Serve.class,
            VaultCommand.class,
            Backup.class,
            Restore.class,
            ContentCheck.class,
            Crisis.class,
            FeelingWords.class,
            TrainFeelings.class,
            Why.class,
            SittingCommand.class,
            Questionnaire.class
        })
public final class Thaw implements Callable<Integer> {
    @Mixin
    private Server server = new Server();

    private Thaw() {}

    @Override
    public Integer call() throws InterruptedException {
        return server.run();
    }

    static void main(String[] args) {
        System.exit(run(args));
    }

    private static int number(String typed) {
        try {
            return Integer.parseInt(typed);
        } catch (NumberFormatException e) {
            throw new CommandLine.TypeConversionException("“" + typed + "” is no number");
        }
    }

    static int run(String... args) {
        return new CommandLine(new Thaw())
                .registerConverter(int.class, Thaw::number)
                .setParameterExceptionHandler((fault, _) -> {
                    fault.getCommandLine().getErr().println(fault.getMessage() + " (thaw --help lists what there is.)");
                    return CommandLine.ExitCode.USAGE;
                })
                .setExecutionExceptionHandler((fault, line, parsed) -> {
                    line.getErr().println(PlainFault.sentence(fault));
                    return CommandLine.ExitCode.SOFTWARE;
                })
                .execute(args);
    }
}
