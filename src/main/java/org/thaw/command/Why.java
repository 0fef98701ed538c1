package org.thaw.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thaw.library.Library;
import org.thaw.reasons.asking.Version;
import org.thaw.reasons.replay.AnswersFile;
import org.thaw.reasons.replay.Months;
import org.thaw.reasons.replay.QuestionsJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Says from a file of answers which reasons fit, and why. Nothing is kept. */
@Command(name = "why", description = "Say from a file of answers which reasons fit, and why.")
final class Why implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--questions", description = "List every question, and what its answers count for.")
    private boolean questions;

    @Option(names = "--answers", paramLabel = "FILE", description = "Weigh all answers of a file.")
    private @Nullable Path answers;

    @Option(names = "--interview", paramLabel = "FILE", description = "Ask only what matters, and answer from a file.")
    private @Nullable Path interview;

    @Option(names = "--short", description = "With --interview: the short version.")
    private boolean shorter;

    @Option(names = "--reference-date", paramLabel = "DATE", description = "The day it is, such as 2026-03-14.")
    private @Nullable String referenceDate;

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    @Override
    public Integer call() {
        if (Stream.of(questions, answers != null, interview != null)
                        .filter(Boolean::booleanValue)
                        .count()
                != 1) {
            throw new ParameterException(spec.commandLine(), "Give one of --questions, --answers and --interview.");
        }
        if (shorter && interview == null) {
            throw new ParameterException(spec.commandLine(), "--short goes with --interview.");
        }
        YearMonth now = now();
        Library library = Library.read(ContentCheck.folder());
        PrintWriter out = spec.commandLine().getOut();
        int exit = answers != null || interview != null ? weigh(library, now, out) : list(library, out);
        out.flush();
        return exit;
    }

    private int list(Library library, PrintWriter out) {
        out.println(
                json
                        ? QuestionsJson.of(library.interview()).toPrettyString()
                        : WhyInWords.questions(library.interview()));
        return 0;
    }

    private int weigh(Library library, YearMonth now, PrintWriter out) {
        AnswersFile file = AnswersFile.read(text(), library.interview(), now);
        if (!file.faults().isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println("The file of answers has a fault: " + String.join("; ", file.faults()) + ".");
            return 1;
        }
        WhyAnswer answer = new WhyAnswer(library, now);
        if (json) {
            out.println(interview == null ? answer.weighed(file) : answer.asked(file, version()));
        } else {
            out.print(interview == null ? answer.weighedInWords(file) : answer.askedInWords(file, version()));
        }
        return 0;
    }

    private Version version() {
        return shorter ? Version.SHORT : Version.FULL;
    }

    private String text() {
        Path file = answers != null ? answers : interview;
        try {
            return Files.readString(java.util.Objects.requireNonNull(file));
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), "The file " + file + " cannot be read as text.", e);
        }
    }

    private YearMonth now() {
        if (referenceDate == null) {
            return YearMonth.now(Clock.system(ZoneId.systemDefault()));
        }
        return Months.read(referenceDate)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "“" + referenceDate + "” is no date such as 2026-03-14."));
    }
}
