package org.thaw.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.thaw.instruments.reading.Resource;
import org.thaw.instruments.reading.UnreadableException;
import org.thaw.instruments.replay.Replay;
import org.thaw.instruments.replay.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Looks at a questionnaire in FHIR’s format, or at answers to it. Nothing is kept. */
@Command(
        name = "questionnaire",
        description = "Check a FHIR questionnaire, score answers to it, or find the faults in them.")
final class Questionnaire implements Callable<Integer> {
    enum Task {
        CHECK,
        SCORE,
        VALIDATE
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "check|score|validate", description = "What to do.")
    private String task = "";

    @Parameters(index = "1", paramLabel = "FORM", description = "A FHIR R4 Questionnaire; or a list of them.")
    private @Nullable Path form;

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "RESPONSE",
            description = "A FHIR R4 QuestionnaireResponse; or a list of them.")
    private @Nullable Path response;

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    @Override
    public Integer call() {
        Task chosen = task();
        if ((chosen == Task.CHECK) != (response == null)) {
            throw new ParameterException(
                    spec.commandLine(),
                    chosen == Task.CHECK
                            ? "check takes a form alone."
                            : chosen.name().toLowerCase(Locale.ROOT) + " takes a form and a response.");
        }
        List<Report> reports = new ArrayList<>();
        boolean list = false;
        try {
            String forms = text(form);
            Optional<String> responses = response == null ? Optional.empty() : Optional.of(text(response));
            Optional<List<String>> manyForms = Resource.list(forms);
            Optional<List<String>> manyResponses =
                    responses.isPresent() ? Resource.list(responses.get()) : Optional.empty();
            list = manyForms.isPresent() || manyResponses.isPresent();
            reports.addAll(reports(
                    chosen,
                    manyForms.orElse(List.of(forms)),
                    manyResponses.orElse(responses.stream().toList())));
        } catch (UnreadableException unreadable) {
            spec.commandLine().getErr().println(unreadable.sentence());
            return 1;
        }
        return told(chosen, reports, list);
    }

    private List<Report> reports(Task chosen, List<String> forms, List<String> responses) {
        List<Report> reports = new ArrayList<>();
        if (chosen == Task.CHECK) {
            forms.forEach(one -> reports.add(Replay.check(one)));
            return reports;
        }
        if (forms.size() != 1 && responses.size() != 1 && forms.size() != responses.size()) {
            throw new ParameterException(
                    spec.commandLine(), "With a list of forms there have to be as many responses, or one.");
        }
        for (int place = 0; place < Math.max(forms.size(), responses.size()); place++) {
            String one = forms.get(forms.size() == 1 ? 0 : place);
            String given = responses.get(responses.size() == 1 ? 0 : place);
            reports.add(chosen == Task.SCORE ? Replay.score(one, given) : Replay.validate(one, given));
        }
        return reports;
    }

    private int told(Task chosen, List<Report> reports, boolean list) {
        PrintWriter out = spec.commandLine().getOut();
        // A score is there where form and answers could be read, faulty or not.
        Predicate<Report> worked = chosen == Task.SCORE ? Report::isReadable : Report::isRight;
        if (json) {
            ArrayNode all = JsonNodeFactory.instance.arrayNode();
            reports.forEach(report -> all.add(json(chosen, report)));
            JsonNode answer = list ? all : all.get(0);
            out.println(answer);
        } else {
            reports.forEach(report -> {
                out.print(chosen == Task.SCORE ? report.scoresInWords() : "");
                out.print(report.faultsInWords());
                out.print(report.isRight() && chosen != Task.SCORE ? "No faults." + System.lineSeparator() : "");
            });
        }
        out.flush();
        reports.stream()
                .flatMap(report -> report.stop().stream())
                .forEach(spec.commandLine().getErr()::println);
        return reports.stream().allMatch(worked) ? 0 : 1;
    }

    private static JsonNode json(Task chosen, Report report) {
        return chosen == Task.SCORE ? report.scoresInJson() : report.faultsInJson();
    }

    private Task task() {
        for (Task one : Task.values()) {
            if (one.name().toLowerCase(Locale.ROOT).equals(task)) {
                return one;
            }
        }
        throw new ParameterException(spec.commandLine(), "“" + task + "” is none of check, score and validate.");
    }

    private String text(@Nullable Path file) throws UnreadableException {
        try {
            return Resource.text(java.util.Objects.requireNonNull(file));
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), "The file " + file + " cannot be read.", e);
        }
    }
}
