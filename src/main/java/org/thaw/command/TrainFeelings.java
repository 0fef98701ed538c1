package org.thaw.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.thaw.feelings.training.GoEmotions;
import org.thaw.feelings.training.Training;
import org.thaw.feelings.training.Training.Scoring;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes the model behind {@code thaw feelings} from the data it was learned from; for those who build Thaw. */
@Command(
        name = "train",
        description = "Make the model behind “thaw feelings” from the data set GoEmotions, for builders.")
final class TrainFeelings implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "The folder of the data set.")
    private Path data = Path.of("");

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Where the model and its note are written.")
    private Path out = Path.of("");

    @Option(names = "--test", description = "Score it on the test split too; once, at the end.")
    private boolean test;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try {
            GoEmotions texts = new GoEmotions(data);
            Files.createDirectories(out);
            new Training(texts, err::println).run(out, test ? Scoring.DEV_AND_TEST : Scoring.DEV);
            return 0;
        } catch (IOException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The data cannot be read, or the model not written (" + e.getMessage() + ").",
                    e);
        }
    }
}
