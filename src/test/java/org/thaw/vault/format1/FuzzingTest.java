package org.thaw.vault.format1;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        Path said = folder.resolve("said.txt");
        Path found = Files.createDirectory(folder.resolve("found"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+EnableDynamicAgentLoading",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + EveryParser.class.getName(),
                "--instrumentation_includes=org.thaw.vault.**:org.thaw.transfer.**",
                "--custom_hook_includes=org.thaw.**",
                "--disabled_hooks=com.code_intelligence.jazzer.sanitizers.**",
                "--reproducer_path=" + folder,
                "-artifact_prefix=" + folder + "/",
                "-max_total_time=" + seconds,
                found.toString(),
                CORPUS.toAbsolutePath().toString()));
        command.addAll(List.of(options));
        Process jazzer = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        boolean ended = jazzer.waitFor(seconds + 120L, TimeUnit.SECONDS);
        jazzer.destroyForcibly();
        String output = Files.readString(said);

        assertThat(ended).as(output).isTrue();
        assertThat(jazzer.exitValue()).as(output).isZero();
        assertThat(output).contains("Done ").contains("runs in ").doesNotContain("Is the code instrumented");
    }

    private static List<Path> corpus() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.sorted().toList();
        }
    }
}
