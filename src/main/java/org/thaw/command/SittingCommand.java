package org.thaw.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the command line can say of sittings. */
@Command(name = "sitting", description = "Plan a sitting from a file.", subcommands = PlanSitting.class)
final class SittingCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: thaw sitting plan --profile FILE.");
    }
}
