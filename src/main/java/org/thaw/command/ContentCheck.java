package org.thaw.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.thaw.library.ContentFault;
import org.thaw.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Everything about the content. */
@Command(name = "content", description = "The words and facts that Thaw shows.", subcommands = ContentCheck.Check.class)
final class ContentCheck {
    /** Tells every fault of the content, all at once. */
    @Command(name = "check", description = "Tell every fault in content/, all at once.")
    static final class Check implements Callable<Integer> {
        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() {
            Library.Check check = Library.check(folder());
            PrintWriter out = spec.commandLine().getOut();
            for (ContentFault warning : check.warnings()) {
                out.println("warning: " + warning);
            }
            check.faults().forEach(out::println);
            out.println(
                    check.faults().isEmpty()
                            ? "No fault."
                            : faults(check.faults().size()));
            return check.faults().isEmpty() ? 0 : 1;
        }

        private static String faults(int count) {
            return count == 1 ? "1 fault." : count + " faults.";
        }
    }

    /** The folder that the launcher names, else the one where we stand. */
    static Path folder() {
        return Path.of(System.getProperty("thaw.content", "content"));
    }
}
