package org.thaw.feelings.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        List<Group.From> labels = dev.best(data.each());
        List<Group.From> ekman = dev.best(data.ekman());
        LabelModel model = raw.withThresholds(thresholds(labels));
        Path file = folder.resolve("goemotions.model");
        try (OutputStream bytes = Files.newOutputStream(file)) {
            ModelFile.write(model, bytes);
        }
        Note note = new Note(data, file, PIECES);
        note.scored(Split.DEV, dev.scores(labels), dev.scores(ekman));
        if (scoring == Scoring.DEV_AND_TEST) {
            Judged test = Judged.by(model, data.test());
            note.scored(Split.TEST, test.scores(labels), test.scores(ekman));
        }
        Files.writeString(folder.resolve("goemotions.txt"), note.written());
        progress.accept("Written.");
    }

    private LabelModel learn(List<Example> examples) {
        Vocabulary vocabulary = Vocabulary.of(examples);
        progress.accept("Learning from " + examples.size() + " texts and " + vocabulary.size() + " pieces of words.");
        Learner learner = new Learner(examples, vocabulary);
        return Weights.learn(data.labels(), learner, vocabulary)
                .strongest(PIECES)
                .inBytes();
    }

    private static float[] thresholds(List<Group.From> labels) {
        float[] row = new float[labels.size()];
        for (int label = 0; label < row.length; label++) {
            row[label] = labels.get(label).threshold();
        }
        return row;
    }
}
