package org.thaw.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program. Without a word it serves the pages; each other word is a command of its own. */
@Command(
        name = "thaw",
        description = "A private companion for people who want to cry and can’t.",
        mixinStandardHelpOptions = true,
        version = "Thaw 0.1.0",
        subcommands = {Serve.class})
public final class Thaw extends Serve {
    private Thaw() {}

    static void main(String[] args) {
        System.exit(run(args));
    }

    static int run(String... args) {
        return new CommandLine(new Thaw())
                .setExecutionExceptionHandler((fault, line, parsed) -> {
                    line.getErr().println(PlainFault.sentence(fault));
                    return CommandLine.ExitCode.SOFTWARE;
                })
                .execute(args);
    }
}
