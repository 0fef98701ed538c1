package org.thaw.feelings.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.thaw.feelings.model.LabelModel;
import org.thaw.feelings.model.ModelFile;
import org.thaw.feelings.training.GoEmotions.Split;

/**
 * Makes the model from the data, and tells how well it does. From the same data the same Java makes the same bytes.
 */
public final class Training {
    /** Past this many pieces nothing is gained; see docs/feelings.md. */
    private static final int PIECES = 60_000;

    private final GoEmotions data;
    private final Consumer<String> progress;

    /** @param progress told a line now and then, since it takes minutes */
    public Training(GoEmotions data, Consumer<String> progress) {
        this.data = data;
        this.progress = progress;
    }

    /** Which texts the model is scored on. */
    public enum Scoring {
        /** Those on which its thresholds were set. */
        DEV,
        /** And those that nothing was chosen on; meant for once, at the end. */
        DEV_AND_TEST
    }

    /**
     * Writes the model, and beside it a note of where it comes from and how well it does.
     *
     * @throws IOException where the data cannot be read, or the files not written
     */
    public void run(Path folder, Scoring scoring) throws IOException {
        progress.accept("Reading the texts to learn from.");
        LabelModel raw = learn(data.train());
        progress.accept("Setting the thresholds.");
        Judged dev = Judged.by(raw, data.dev());
        Map<String, Set<Integer>> labels = labels();
        Map<String, Float> thresholds = thresholds(dev, labels);
        LabelModel model = raw.withThresholds(inOrder(thresholds));
        Path file = folder.resolve("goemotions.model");
        try (OutputStream bytes = Files.newOutputStream(file)) {
            ModelFile.write(model, bytes);
        }
        Note note = new Note(data, file, PIECES);
        note.scored(Split.DEV, scores(dev, labels, thresholds), scores(dev, data.ekman(), thresholds(dev, data.ekman())));
        if (scoring == Scoring.DEV_AND_TEST) {
            Judged test = Judged.by(model, data.test());
            note.scored(
                    Split.TEST,
                    scores(test, labels, thresholds),
                    scores(test, data.ekman(), thresholds(dev, data.ekman())));
        }
        Files.writeString(folder.resolve("goemotions.txt"), note.written());
        progress.accept("Written.");
    }

    private LabelModel learn(List<Example> examples) {
        Vocabulary vocabulary = Vocabulary.of(examples);
        progress.accept("Learning from " + examples.size() + " texts and " + vocabulary.size() + " pieces of words.");
        Learner learner = new Learner(examples, vocabulary);
        return Weights.learn(data.labels(), learner, vocabulary).strongest(PIECES).inBytes();
    }

    private Map<String, Set<Integer>> labels() {
        Map<String, Set<Integer>> labels = new LinkedHashMap<>();
        for (int label = 0; label < data.labels().size(); label++) {
            labels.put(data.labels().get(label), Set.of(label));
        }
        return labels;
    }

    private static Map<String, Float> thresholds(Judged judged, Map<String, Set<Integer>> groups) {
        Map<String, Float> thresholds = new LinkedHashMap<>();
        groups.forEach((name, labels) -> thresholds.put(name, judged.threshold(labels)));
        return thresholds;
    }

    private static List<Score> scores(
            Judged judged, Map<String, Set<Integer>> groups, Map<String, Float> thresholds) {
        return judged.scores(groups, thresholds);
    }

    private static float[] inOrder(Map<String, Float> thresholds) {
        float[] row = new float[thresholds.size()];
        int at = 0;
        for (float threshold : thresholds.values()) {
            row[at++] = threshold;
        }
        return row;
    }
}
