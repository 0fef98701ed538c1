package org.thaw.transfer.foreign;

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
 * Whatever bytes a person chooses as a file of another program, they are read, shown as unread, or refused. A run from a
 * known seed is part of {@code FuzzingTest}.
 */
class ForeignFuzzingTest {
    private static final Path CORPUS = Path.of("src/test/resources/org/thaw/transfer/foreign/fuzz");

    @TempDir
    Path folder;

    @Test
    void everyInputOfTheCorpusIsReadOrRefused() throws IOException {
        Set<Integer> ways = new HashSet<>();
        try (Stream<Path> files = Files.list(CORPUS)) {
            List<Path> inputs = files.sorted().toList();
            for (Path input : inputs) {
                byte[] bytes = Files.readAllBytes(input);
                EveryForeignFile.fuzzerTestOneInput(bytes);
                ways.add(Math.floorMod(bytes[0], EveryForeignFile.COUNT));
            }
        }
        assertThat(ways).as("ways the corpus begins for").hasSize(EveryForeignFile.COUNT);
    }

    @Test
    @Tag("long")
    void nothingElseIsFoundInALongTime() throws Exception {
        new Fuzzing(EveryForeignFile.class, CORPUS, folder).run(600);
    }
}
