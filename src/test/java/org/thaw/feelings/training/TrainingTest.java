package org.thaw.feelings.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thaw.feelings.model.LabelModel;
import org.thaw.feelings.model.Likely;
import org.thaw.feelings.model.ModelFile;
import org.thaw.feelings.training.Training.Scoring;

/** The whole way from texts to a model, on a few lines made up for it. */
class TrainingTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void writeData() throws IOException {
        Files.writeString(folder.resolve("labels.txt"), "joy\nsadness\nneutral");
        Files.writeString(folder.resolve("ekman_mapping.json"), "{\"joy\": [\"joy\"], \"sadness\": [\"sadness\"]}");
        for (String split : List.of("train.tsv", "dev.tsv", "test.tsv")) {
            Files.writeString(folder.resolve(split), texts());
        }
    }

    private static String texts() {
        List<String> lines = new ArrayList<>();
        for (String thing : List.of("cake", "walk", "song", "house", "dog", "letter", "garden", "boat")) {
            lines.add("what a happy " + thing + " this is\t0\ta");
            lines.add("such a sad " + thing + " it was\t1\tb");
            lines.add("there was the " + thing + " on monday\t2\tc");
        }
        return String.join("\n", lines);
    }

    @Test
    void makesTheSameBytesFromTheSameTexts() throws IOException {
        Path once = run("once", Scoring.DEV);
        Path again = run("again", Scoring.DEV);

        assertThat(again.resolve("goemotions.model")).hasSameBinaryContentAs(once.resolve("goemotions.model"));
        assertThat(again.resolve("goemotions.txt")).hasSameTextualContentAs(once.resolve("goemotions.txt"));
    }

    @Test
    void learnsWhatTellsTheLabelsApart() throws IOException {
        try (InputStream bytes = Files.newInputStream(run("out", Scoring.DEV).resolve("goemotions.model"))) {
            LabelModel model = ModelFile.read(bytes);

            assertThat(model.likely("a happy day")).extracting(Likely::label).containsExactly("joy");
            assertThat(model.likely("a sad day")).extracting(Likely::label).containsExactly("sadness");
        }
    }

    @Test
    void scoresTheTestSplitOnlyWhenAskedTo() throws IOException {
        assertThat(run("dev", Scoring.DEV).resolve("goemotions.txt"))
                .content()
                .contains("dev: macro-F1 1.0000 over 3 labels, 1.0000 over 3 kinds of feeling")
                .doesNotContain("test: macro-F1");
        assertThat(run("test", Scoring.DEV_AND_TEST).resolve("goemotions.txt"))
                .content()
                .contains("test: macro-F1 1.0000 over 3 labels");
    }

    @Test
    void namesALineThatIsNone() throws IOException {
        Files.writeString(folder.resolve("train.tsv"), "a text\t0\ta\nno label\n");

        assertThatThrownBy(() -> run("out", Scoring.DEV))
                .isInstanceOf(IOException.class)
                .hasMessage("Line 2 of train.tsv is not a text, a tab and numbers of labels.");
    }

    @Test
    void setsAThresholdWhereF1IsHighest() {
        double[] probabilities = {0.9, 0.8, 0.6, 0.3, 0.1};
        boolean[] holds = {true, true, false, true, false};

        assertThat(Thresholds.best(probabilities, holds)).isCloseTo(0.2f, within(1e-6f));
        assertThat(Thresholds.taken(probabilities, 0.7f)).containsExactly(true, true, false, false, false);
    }

    @Test
    void countsF1AsItIsDefined() {
        Score score =
                Score.of("joy", new boolean[] {true, true, true, false}, new boolean[] {true, false, false, true});

        assertThat(score.precision()).isEqualTo(0.5);
        assertThat(score.recall()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(score.f1()).isCloseTo(0.4, within(1e-9));
        assertThat(Score.of("none", new boolean[2], new boolean[2]).f1()).isZero();
    }

    private Path run(String name, Scoring scoring) throws IOException {
        Path out = Files.createDirectories(folder.resolve(name));
        new Training(new GoEmotions(folder), _ -> {}).run(out, scoring);
        return out;
    }
}
