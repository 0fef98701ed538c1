package org.thaw.vault.format1;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thaw.Fuzzing;

/**
 * Whatever bytes are put before the parsers, they say yes or no. Jazzer runs as a program of its own, beginning from
 * the committed corpus: see docs/decisions/0014-fuzzing.md.
 */
class FuzzingTest {
    private static final Path CORPUS = Path.of("src/test/resources/org/thaw/fuzz");

    @TempDir
    Path folder;

    @Test
    void everyInputOfTheCorpusIsReadOrRefused() throws IOException {
        List<Path> inputs = corpus();
        Set<Integer> parsers = new HashSet<>();
        for (Path input : inputs) {
            byte[] bytes = Files.readAllBytes(input);
            EveryParser.fuzzerTestOneInput(bytes);
            parsers.add(Math.floorMod(bytes[0], EveryParser.COUNT));
        }
        assertThat(parsers).as("parsers the corpus begins for").hasSize(EveryParser.COUNT);
    }

    /** The same inputs on every run: a change is never refused for what a roll of dice found in older code. */
    @Test
    void nothingElseThanYesOrNoIsFoundFromAKnownSeed() throws Exception {
        fuzz(60, "-seed=1", "-runs=20000");
    }

    @Test
    @Tag("long")
    void nothingElseThanYesOrNoIsFoundInALongTime() throws Exception {
        fuzz(600);
    }

    private void fuzz(int seconds, String... options) throws IOException, InterruptedException {
        new Fuzzing(EveryParser.class, CORPUS, folder).run(seconds, options);
    }

    private static List<Path> corpus() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.sorted().toList();
        }
    }
}
