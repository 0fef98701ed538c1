package org.thaw.feelings.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.thaw.feelings.model.Pieces;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The data set GoEmotions (Demszky and others 2020) as its authors split it: comments of Reddit, each with one or more of
 * 28 labels. The data themselves are no part of Thaw.
 */
public final class GoEmotions {
    private static final String TRAIN = "train.tsv";
    private static final String DEV = "dev.tsv";
    private static final String TEST = "test.tsv";
    private static final String NEUTRAL = "neutral";

    private final Path folder;
    private final List<String> labels;

    /**
     * The data in a folder.
     *
     * @throws IOException where it has no file of labels
     */
    public GoEmotions(Path folder) throws IOException {
        this.folder = folder;
        this.labels = Files.readAllLines(folder.resolve("labels.txt")).stream()
                .map(String::strip)
                .filter(label -> !label.isEmpty())
                .toList();
    }

    List<String> labels() {
        return labels;
    }

    List<Example> train() throws IOException {
        return read(TRAIN);
    }

    List<Example> dev() throws IOException {
        return read(DEV);
    }

    List<Example> test() throws IOException {
        return read(TEST);
    }

    Path file(Split split) {
        return folder.resolve(
                switch (split) {
                    case TRAIN -> TRAIN;
                    case DEV -> DEV;
                    case TEST -> TEST;
                });
    }

    /** The parts into which the authors of the data divided them. */
    enum Split {
        TRAIN,
        DEV,
        TEST
    }

    /** Each label by itself. */
    List<Group> each() {
        return labels.stream().map(label -> group(label, List.of(label))).toList();
    }

    /** Six kinds of feeling, and neutral: the coarser reading of the same authors. */
    List<Group> ekman() throws IOException {
        List<Group> groups = new ArrayList<>();
        try {
            JsonMapper.builder()
                    .build()
                    .readValue(
                            Files.readString(folder.resolve("ekman_mapping.json")),
                            new TypeReference<LinkedHashMap<String, List<String>>>() {})
                    .forEach((name, names) -> groups.add(group(name, names)));
        } catch (JacksonException fault) {
            throw new IOException("The file ekman_mapping.json is no list of groups.", fault);
        }
        groups.add(group(NEUTRAL, List.of(NEUTRAL)));
        return groups;
    }

    private Group group(String name, List<String> names) {
        return new Group(name, names.stream().map(labels::indexOf).collect(Collectors.toSet()));
    }

    private List<Example> read(String file) throws IOException {
        List<Example> examples = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve(file))) {
            examples.add(example(file, examples.size() + 1, line.split("\t")));
        }
        return examples;
    }

    private Example example(String file, int line, String[] columns) throws IOException {
        if (columns.length < 2 || !columns[1].matches("\\d{1,2}(,\\d{1,2})*")) {
            throw new IOException("Line " + line + " of " + file + " is not a text, a tab and numbers of labels.");
        }
        return new Example(
                Pieces.of(columns[0]),
                Arrays.stream(columns[1].split(",")).map(Integer::valueOf).collect(Collectors.toSet()));
    }
}
