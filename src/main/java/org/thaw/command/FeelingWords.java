package org.thaw.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thaw.feelings.Suggestion;
import org.thaw.feelings.Suggestions;
import org.thaw.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Says which words for feelings would be offered for a text. Nothing is kept. */
@Command(name = "feelings", description = "Say which words for feelings would be offered for a text, five at most.")
final class FeelingWords implements Callable<Integer> {
    private static final double THOUSANDTHS = 1000;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..1", paramLabel = "TEXT", description = "What a person wrote.")
    private @Nullable String text;

    @Option(names = "--file", paramLabel = "F", description = "A file with one text a line; one answer a line.")
    private @Nullable Path file;

    @Option(names = "--json", description = "Answer in JSON, not with the words alone.")
    private boolean json;

    @Override
    public Integer call() {
        if ((text == null) == (file == null)) {
            throw new ParameterException(spec.commandLine(), "Give one text, or a file with --file.");
        }
        PrintWriter out = spec.commandLine().getOut();
        Suggestions suggestions = Suggestions.with(Library.read(ContentCheck.folder()));
        if (file != null) {
            answerLines(file, suggestions, out);
        } else if (text != null) {
            List<Suggestion> words = suggestions.of(text);
            out.println(json ? inJson(words) : inWords(words));
        }
        out.flush();
        return 0;
    }

    private void answerLines(Path from, Suggestions suggestions, PrintWriter out) {
        try {
            // Bytes that are no text become a replacement sign; the rest of the line is read all the same.
            String all = new String(Files.readAllBytes(from), StandardCharsets.UTF_8);
            all.lines().forEach(line -> out.println(inJson(suggestions.of(line))));
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), "The file " + from + " cannot be read.", e);
        }
    }

    private static String inWords(List<Suggestion> suggestions) {
        return suggestions.isEmpty()
                ? "No word."
                : suggestions.stream()
                        .map(one -> one.feeling().word())
                        .collect(Collectors.joining(", ", "Any of these? ", ""));
    }

    private static String inJson(List<Suggestion> suggestions) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode words = answer.putArray("words");
        for (Suggestion one : suggestions) {
            words.addObject()
                    .put("word", one.feeling().word())
                    .put("score", Math.round(one.score() * THOUSANDTHS) / THOUSANDTHS);
        }
        return JsonMapper.builder().build().writeValueAsString(answer);
    }
}
