package org.thaw.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thaw.library.Library;
import org.thaw.sitting.planning.Planning;
import org.thaw.sitting.planning.replay.PlanJson;
import org.thaw.sitting.planning.replay.ProfileFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Plans a sitting from a file that says how a person is. Nothing is kept. */
@Command(name = "plan", description = "Plan a sitting from how a person is, and say why.")
final class PlanSitting implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--profile", paramLabel = "FILE", required = true, description = "How the person is; or a list.")
    private @Nullable Path profile;

    @Option(names = "--reference-date", paramLabel = "DATE", description = "The day it is, such as 2026-03-14.")
    private @Nullable String referenceDate;

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    @Override
    public Integer call() {
        ProfileFile file = ProfileFile.read(text(), day());
        if (!file.faults().isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println("The file of profiles has a fault: " + String.join("; ", file.faults()) + ".");
            return 1;
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(answer(file));
        } else {
            out.print(words(file));
        }
        out.flush();
        return 0;
    }

    private static JsonNode answer(ProfileFile file) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        Planning planning = Planning.withAll();
        file.profiles().forEach(one -> all.add(PlanJson.of(planning.plan(one))));
        return file.form() == ProfileFile.Form.ONE ? all.get(0) : all;
    }

    private static String words(ProfileFile file) {
        PlanInWords words = new PlanInWords(Library.read(ContentCheck.folder()));
        Planning planning = Planning.withAll();
        return file.profiles().stream().map(planning::plan).map(words::of).collect(Collectors.joining("\n"));
    }

    private String text() {
        try {
            return Files.readString(java.util.Objects.requireNonNull(profile));
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), "The file " + profile + " cannot be read as text.", e);
        }
    }

    private LocalDate day() {
        if (referenceDate == null) {
            return LocalDate.now(Clock.system(ZoneId.systemDefault()));
        }
        try {
            return LocalDate.parse(referenceDate);
        } catch (DateTimeException e) {
            throw new ParameterException(
                    spec.commandLine(), "“" + referenceDate + "” is no date such as 2026-03-14.", e);
        }
    }
}
