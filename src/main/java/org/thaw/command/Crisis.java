package org.thaw.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.thaw.crisis.HelpWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Says how near the offer of help would be brought for a text. Nothing is kept. */
@Command(name = "crisis", description = "Say how near help is brought for a text: show_now, footer or none.")
final class Crisis implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..1", paramLabel = "TEXT", description = "What a person wrote.")
    private @Nullable String text;

    @Option(names = "--file", paramLabel = "F", description = "A file with one text a line; one answer a line.")
    private @Nullable Path file;

    @Option(names = "--json", description = "Answer in JSON, not with the word alone.")
    private boolean json;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        // Made here and not in a field: every command of Thaw makes this object, and only this one needs the words.
        Answers answers = new Answers(new HelpWords(), JsonMapper.builder().build());
        if ((text == null) == (file == null)) {
            throw new ParameterException(spec.commandLine(), "Give one text, or a file with --file.");
        }
        if (file != null) {
            answerLines(file, answers, out);
        } else if (text != null) {
            out.println(json ? answers.inJson(text) : answers.word(text));
        }
        out.flush();
        return 0;
    }

    private void answerLines(Path from, Answers answers, PrintWriter out) {
        try {
            // Bytes that are no text become a replacement sign; the rest of the line is read all the same.
            String all = new String(Files.readAllBytes(from), StandardCharsets.UTF_8);
            all.lines().forEach(line -> out.println(answers.inJson(line)));
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), "The file " + from + " cannot be read.", e);
        }
    }

    private record Answers(HelpWords words, JsonMapper json) {
        String word(String written) {
            return words.read(written).word();
        }

        String inJson(String written) {
            return json.writeValueAsString(JsonNodeFactory.instance.objectNode().put("answer", word(written)));
        }
    }
}
